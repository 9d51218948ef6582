/**
 * Decides what of a Markdown file is a list of links to articles: the list at its end, if one of its items begins with a
 * link, or is a single word, such as an id. What stands above it is text.
 */
import type { List, ListItem, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseInSections } from './read/markdown/parse-in-sections.ts';
import { wikilinks } from './read/markdown/wikilinks.ts';
import { cleanText } from './clean-text.ts';
import { escapeExcess } from './read/text/escape-excess.ts';
import { isWhiteSpace } from './tree/white-space.ts';

/** An item of the list. */
export interface ListEntry {
  /** What the link is called; without a link, the whole item. */
  text: string;
  /** Where the link leads, as it was written; `articleLink` knows that of a name in brackets. */
  href?: string;
  /** Where it was written (1-based), for messages. */
  line: number;
  column: number;
}

/** The list, and its lines (1-based). */
export interface ListAtEnd {
  entries: ListEntry[];
  from: number;
  to: number;
}

/** @param markdown without front matter, whose lines are blank */
export function findListAtEnd(markdown: string): ListAtEnd | undefined {
  const parser = unified().use(remarkParse).use(remarkGfm).use(parseInSections).use(wikilinks);
  const tree = parser.runSync(parser.parse(escapeExcess(cleanText(markdown)))) as Root;
  const blocks = tree.children.filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  const above = blocks.findLastIndex(({ type }) => type !== 'list');
  // A very long list is parsed in sections.
  const lists = blocks.slice(above + 1).filter((block) => block.type === 'list');
  const entries = lists.flatMap(entriesOf);
  if (!entries.some(({ text, href }) => href !== undefined || /^\S+$/.test(text))) return undefined;
  return { entries, from: lists[0]?.position?.start.line ?? 0, to: lists.at(-1)?.position?.end.line ?? 0 };
}

function entriesOf({ children }: List): ListEntry[] {
  return children.flatMap((item) => {
    const { line = 1, column = 1 } = item.position?.start ?? {};
    const link = firstLink(item);
    const text = wordsOf(link ?? item.children[0]);
    return text === '' && !link ? [] : [{ text, ...(link && { href: link.url }), line, column }];
  });
}

/** The link that an item begins with. */
function firstLink({ children }: ListItem) {
  const [paragraph] = children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const first = paragraph.children.find((node) => !isWhiteSpace(node));
  return first?.type === 'link' ? first : undefined;
}

function wordsOf(node: Nodes | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('').replace(/\s+/g, ' ').trim() : '';
}
