/**
 * Decides what the marked passages of an article are: each `mark` with words in it, and what is noted on it, a footnote
 * that stands right behind it. On its page each gets an id of ours, `mark-1` and so on, by which others lead to it.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from './tree/visit.ts';
import { isBlank } from './tree/blank.ts';
import { isPart } from './tree/part-element.ts';
import { isPhrasing } from './tree/phrasing.ts';

/** Words that a reader marked in an article. */
export interface Passage {
  /** Its id on the article's page. */
  id: string;
  /** Its words as inline HTML, sanitised, with no id in it. */
  html: string;
  /** What is noted on it, each paragraph as inline HTML of the same kind. */
  notes: string[];
}

/** What keeps its sense outside of the article; so do links to other sites, and no others. */
const kept = new Set(
  'em strong b i u s del ins small sub sup code kbd samp var abbr dfn q cite time bdi bdo ruby rb rt rp'.split(
    ' ',
  ),
);

/** A note is told with the first marks that lead to it: each repeats its words, and a stranger may write a thousand. */
const mostMarksOfNote = 20;

/** @param tree the article, shaped; its marks take their ids */
export function findPassages(tree: Root): Passage[] {
  const passages: Passage[] = [];
  const notes = new Map<string, Element>();
  const told = new Map<Element, number>();
  const isToBeTold = (note: Element): boolean => {
    const count = (told.get(note) ?? 0) + 1;
    told.set(note, count);
    return count <= mostMarksOfNote;
  };
  visit(tree, 'element', (element) => {
    const { id } = element.properties;
    if (element.tagName === 'li' && typeof id === 'string' && id.startsWith('note-fn-'))
      notes.set(id, element);
  });
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'mark' || !parent || index === undefined) return;
    const html = lineOf(element);
    if (html === '') return SKIP;
    const id = `mark-${passages.length + 1}`;
    element.properties['id'] = id;
    const noted = notesBehind(parent.children, index, notes);
    passages.push({ id, html, notes: noted.filter(isToBeTold).flatMap(paragraphsOf) });
    return SKIP;
  });
  return passages;
}

/** The notes whose numbers stand behind a mark, with nothing but a space between. */
function notesBehind(siblings: Root['children'], mark: number, notes: Map<string, Element>): Element[] {
  const found: Element[] = [];
  for (let at = mark + 1; at < siblings.length; at++) {
    const node = siblings[at];
    if (node?.type === 'text' && /^\s*$/.test(node.value)) continue;
    const reference = node?.type === 'element' && node.tagName === 'sup' ? node.children[0] : undefined;
    if (reference?.type !== 'element' || reference.properties['role'] !== 'doc-noteref') break;
    const note = notes.get(String(reference.properties['href']).slice(1));
    if (note) found.push(note);
  }
  return found;
}

/** The blocks of a note that hold words, each as a line. */
function paragraphsOf(note: Element): string[] {
  const lines: string[] = [];
  let loose: ElementContent[] = [];
  const flush = () => {
    const line = lineOf({ type: 'element', tagName: 'p', properties: {}, children: loose });
    if (line !== '') lines.push(line);
    loose = [];
  };
  for (const child of note.children) {
    if (child.type !== 'element' || isPhrasing(child)) {
      loose.push(child);
      continue;
    }
    flush();
    lines.push(...paragraphsOf(child));
  }
  flush();
  return lines;
}

function lineOf(element: Element): string {
  const children = element.children.flatMap(inLine);
  return children.every(isBlank) ? '' : toHtml({ type: 'root', children }).replace(/\s+/g, ' ').trim();
}

/** A node as it may stand in a list of other articles' passages. */
function inLine(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  if (node.tagName === 'br' || node.tagName === 'wbr')
    return [{ type: 'text', value: node.tagName === 'br' ? ' ' : '' }];
  // An inline picture is skipped: the words around it are the passage.
  if (isPart(node)) return [];
  const { role, href, lang, dir } = node.properties;
  if (role === 'doc-noteref' || role === 'doc-backlink') return [];
  const children = node.children.flatMap(inLine);
  if (node.tagName === 'a' && typeof href === 'string' && /^https?:/i.test(href))
    return [{ ...node, properties: { ...node.properties, id: undefined }, children }];
  if (kept.has(node.tagName))
    return children.every(isBlank) ? [] : [{ ...node, properties: { lang, dir }, children }];
  // A space between the words of two blocks.
  return isPhrasing(node)
    ? children
    : [{ type: 'text', value: ' ' }, ...children, { type: 'text', value: ' ' }];
}
