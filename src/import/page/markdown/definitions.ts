/** Writes definition lists as the reader takes them: a term, and on the lines below it what it means, each behind a colon. */
import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { Paragraph, PhrasingContent } from 'mdast';

/** Short, and of words alone: anything else would be read as prose. */
const term = /^(?!\d+[.)]\s)[\p{L}\p{N}][^*_`[\]<>|\\#&~$]{0,58}(?<![.,;:…。،؛])$/u;
/** The colon of a quotation is none of a definition. */
const quoted = /^[\s:«»“”„"|]/;

/** A list within another block, or of which a term or a meaning has another form, becomes one of items; so does one without terms. */
export const readDefinitions: Handle = (state, node: Element, parent) => {
  if (node.children.some((child) => child.type === 'element' && child.tagName !== 'dd'))
    return (parent?.type === 'root' && readEntries(state, node)) || defaultHandlers.dl(state, node);
  const items = node.children.map((child) => (isNamed(child, 'dd') ? { ...child, tagName: 'li' } : child));
  return defaultHandlers.ul(state, { ...node, tagName: 'ul', children: items });
};

function readEntries(state: State, list: Element): Paragraph[] | undefined {
  const entries = list.children
    .flatMap((child) => (isNamed(child, 'div') ? child.children : [child]))
    .filter((child) => child.type === 'element');
  const paragraphs: Paragraph[] = [];
  for (const [at, entry] of entries.entries()) {
    const isTerm = isNamed(entry, 'dt');
    const words = isTerm ? readTerm(entry, entries[at + 1]) : readMeaning(state, entry);
    if (words === undefined) return undefined;
    if (isTerm) paragraphs.push({ type: 'paragraph', children: words });
    else paragraphs.at(-1)?.children.push({ type: 'html', value: '\n: ' }, ...words);
  }
  return isNamed(entries[0], 'dt') ? paragraphs : undefined;
}

function readTerm(entry: Element, next: Element | undefined): PhrasingContent[] | undefined {
  const value = toString(entry)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s?[:：]$/, '');
  return term.test(value) && isNamed(next, 'dd') ? [{ type: 'text', value }] : undefined;
}

function readMeaning(state: State, entry: Element): PhrasingContent[] | undefined {
  const [paragraph, ...others] = state.toFlow(state.all(entry));
  const isLine = paragraph?.type === 'paragraph' && others.length === 0;
  return isLine && !quoted.test(toString(entry).trim()) ? paragraph.children : undefined;
}

function isNamed(node: ElementContent | undefined, name: string): node is Element {
  return node?.type === 'element' && node.tagName === name;
}
