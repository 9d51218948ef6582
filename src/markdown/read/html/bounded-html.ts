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
    const lastEnds = new Map<string, number>();
    for (const [index, { value }] of raws.entries()) {
      for (const [, slash, name = ''] of value.matchAll(tag))
        if (slash) lastEnds.set(name.toLowerCase(), index);
    }
    const open: string[] = [];
    for (const [index, raw] of raws.entries()) {
      if (/^<!--/.test(raw.value) && !raw.value.includes('-->')) raw.value = raw.value.replace('<', '&lt;');
      const endsHere = new Map<string, number>();
      for (const { 1: slash, 2: name = '', index: at } of raw.value.matchAll(tag))
        if (slash) endsHere.set(name.toLowerCase(), at);
      raw.value = raw.value.replace(
        tag,
        (whole, slash: string, written: string, rest: string, at: number) => {
          const name = written.toLowerCase();
          if (slash) close(open, name);
          else if (swallowing.has(name)) {
            const isClosed = (lastEnds.get(name) ?? -1) > index || (endsHere.get(name) ?? -1) > at;
            if (!isClosed || name === 'plaintext') return `&lt;${whole.slice(1)}`;
          } else if (
            !selfClosing.has(name) &&
            !(rest.endsWith('/') && open.some((element) => foreign.has(element)))
          ) {
            if (open.length >= deepestHtml) {
              tellOnce(
                file,
                raw,
                `${deepestHtml} elements stand in one another; tags beyond are shown as text`,
              );
              return `&lt;${whole.slice(1)}`;
            }
            if (phrasing.has(name) && open.filter((one) => phrasing.has(one)).length >= deepestPhrasing) {
              tellOnce(
                file,
                raw,
                `${deepestPhrasing} elements of a line, such as <b>, stand in one another; tags beyond are left out`,
              );
              // The parser makes a sign of an empty piece.
              return '<!---->';
            }
            open.push(name);
          }
          return whole;
        },
      );
    }
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
