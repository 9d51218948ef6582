/**
 * Decides how much a stranger's HTML may hold: start tags beyond the deepest nesting, and those that would swallow the rest
 * of the article because they are never closed, become text. parse5 and every tree walker after it call themselves once
 * per level, and the call stack is small.
 */
import type { Nodes, Root } from 'hast';
import { visit } from '../../tree/visit.ts';
import type { VFile } from 'vfile';
import { phrasing } from '../../tree/phrasing.ts';
import { neverNesting, withoutTags } from '../../tree/parsed-tags.ts';
import { deepestHtml, deepestPhrasing } from '../limits.ts';

type Raw = Extract<Nodes, { type: 'raw' }>;

const tag = /<(\/?)([a-z][^\s/><]*)([^<>]*)/gi;
/** Their content is not read as HTML, or not shown, until their end tag. */
const swallowing = new Set([...withoutTags, 'plaintext', 'template', 'select', 'noscript']);
const selfClosing = new Set([...neverNesting, 'a']);
const foreign = new Set(['svg', 'math']);

export function boundedHtml() {
  return (tree: Root, file: VFile): void => {
    const raws: Raw[] = [];
    visit(tree, (node) => {
      if (node.type === 'raw') raws.push(node);
    });
    for (const raw of raws) raw.value = withoutOpenTags(raw.value);
    const isClosed = endTagsOf(raws);
    const open: string[] = [];
    for (const [index, raw] of raws.entries()) {
      const bound = (whole: string, slash: string, written: string, rest: string, at: number): string => {
        const name = written.toLowerCase();
        const asText = `&lt;${whole.slice(1)}`;
        if (slash) close(open, name);
        if (slash || selfClosing.has(name)) return whole;
        if (swallowing.has(name)) return name !== 'plaintext' && isClosed(name, index, at) ? whole : asText;
        if (rest.endsWith('/') && open.some((element) => foreign.has(element))) return whole;
        if (open.length >= deepestHtml) {
          tellOnce(file, raw, `${deepestHtml} elements stand in one another; tags beyond are shown as text`);
          return asText;
        }
        if (phrasing.has(name) && open.filter((one) => phrasing.has(one)).length >= deepestPhrasing) {
          const most = `${deepestPhrasing} elements of a line, such as <b>, stand in one another; tags beyond are left out`;
          tellOnce(file, raw, most);
          // The parser makes a sign of an empty piece.
          return '<!---->';
        }
        open.push(name);
        return whole;
      };
      raw.value = raw.value.replace(tag, bound);
    }
  };
}

/** A comment or a tag that nothing ends would take all words behind it; each ends in its own piece. */
function withoutOpenTags(value: string): string {
  const html = /^<!--/.test(value) && !value.includes('-->') ? value.replace('<', '&lt;') : value;
  const at = html.lastIndexOf('>') + 1;
  return (
    html.slice(0, at).replace(/<(?=\/[^a-z>])/gi, '&lt;') + html.slice(at).replace(/<(?=[a-z/!?])/gi, '&lt;')
  );
}

/** @returns whether an end tag of a name stands behind a place in one of the pieces */
function endTagsOf(raws: readonly Raw[]): (name: string, index: number, at: number) => boolean {
  const last = new Map<string, { index: number; at: number }>();
  for (const [index, { value }] of raws.entries()) {
    for (const { 1: slash, 2: name = '', index: at } of value.matchAll(tag))
      if (slash) last.set(name.toLowerCase(), { index, at });
  }
  return (name, index, at) => {
    const end = last.get(name);
    return end !== undefined && (end.index > index || (end.index === index && end.at > at));
  };
}

function tellOnce(file: VFile, { position }: Raw, most: string): void {
  if (file.messages.some(({ ruleId }) => ruleId === 'deepest-html')) return;
  file.message(`more than ${most}`, { place: position, ruleId: 'deepest-html' });
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.splice(at, 1);
}
