/**
 * Decides which quotations are notes: those that begin with `[!note] Title`, in Obsidian
 * (https://help.obsidian.md/callouts) and, without a title, in GitHub's alerts. Folded ones are shown open.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from '../tree/visit.ts';
import { isBlank } from '../tree/blank.ts';
import { joinLines, linesOf } from '../tree/lines.ts';

const marker =
  /^\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)?\[!\s?([\p{L}\p{M}\p{N}_-]{1,40})(?:\|[^\]\n]{0,100})?\][+-]?(?:[^\S\n]+|(?=\n)|$)/u;

/** Places side by side, of a plugin or a theme: https://github.com/ckRobinson/multi-column-markdown */
const places = /^(?:multi-column|col(?:-[a-z]{1,10})?|columns?|blank(?:-container)?)$/i;

export function callouts() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'blockquote') return undefined;
      const at = element.children.findIndex((child) => !isBlank(child));
      const first = element.children[at];
      if (first?.type !== 'element' || first.tagName !== 'p') return undefined;
      const found = readMarker(first);
      if (!found) return undefined;
      const text: ElementContent[] =
        found.text.length > 0
          ? [
              { ...first, children: found.text },
              { type: 'text', value: '\n' },
            ]
          : [];
      if (found.isPlace && parent && index !== undefined) {
        parent.children.splice(index, 1, ...text, ...element.children.slice(at + 1));
        return [SKIP, index];
      }
      element.tagName = 'aside';
      element.properties = { className: ['callout'] };
      element.children.splice(at, 1, h('p', { className: ['title'] }, found.title), ...text);
      return undefined;
    });
  };
}

/** `**[!note]** Title` */
function withPlainMarker([first, second, ...others]: ElementContent[]): ElementContent[] {
  const rest = second === undefined ? [] : [second, ...others];
  if (first?.type !== 'element' || !/^(?:strong|em|b|i)$/.test(first.tagName))
    return first === undefined ? [] : [first, ...rest];
  const mark = toString(first).trim();
  if (!/^\[![\w-]+\]$/.test(mark)) return [first, ...rest];
  const isText = second?.type === 'text';
  return [{ type: 'text', value: mark + (isText ? second.value : '') }, ...(isText ? others : rest)];
}

interface Marker {
  title: ElementContent[];
  /** What follows the title in the same paragraph. */
  text: ElementContent[];
  /** It only says where its text stands. */
  isPlace: boolean;
}

function readMarker({ children }: Element): Marker | undefined {
  const [start, ...others] = withPlainMarker(children);
  const match = start?.type === 'text' ? marker.exec(start.value) : undefined;
  if (start?.type !== 'text' || !match) return undefined;
  const [whole, type = ''] = match;
  const rest = [{ ...start, value: start.value.slice(whole.length) }, ...others];
  const [next] = rest;
  const isUntitled = next?.type === 'text' && /^(?:\n|$)/.test(next.value) && !continues(rest);
  const lines = linesOf(rest);
  const [title = [], ...text] = isUntitled ? [[named(type)], ...lines] : lines;
  return { title, text: joinLines(text), isPlace: isUntitled && places.test(type) };
}

/** Whether the title is not plain text: `[!note] *Title*`. */
function continues([first, second]: ElementContent[]): boolean {
  return first?.type === 'text' && first.value === '' && second !== undefined && !isBreak(second);
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

/** The title that Obsidian and GitHub show of a note without one. */
function named(type: string): ElementContent {
  const name = type.replace(/[-_]+/g, ' ').toLowerCase();
  return { type: 'text', value: name.charAt(0).toUpperCase() + name.slice(1) };
}
