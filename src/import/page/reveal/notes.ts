/**
 * Ties the notes of a page to the signs in its text that lead to them, whoever wrote them: WordPress, Wikipedia, Word,
 * Substack, Markdown. A sign is a link to a place further down; the note there leads back to it, or stands among notes.
 */
import type { Element, ElementContent, Text } from 'hast';
import { isInline, plain } from '../tree/blocks.ts';
import { findNotes, type Note, signIn } from './find-notes.ts';
import { attribute, type Page } from '../tree/parse-page.ts';

/** `[1]`, `1)`, `1. ` */
const signBefore =
  /^([[(（［〔]?[注註※*]?(?:\d{1,3}|[*†‡§¶]{1,3}|\p{Ll})[\])）］〕]?)(?:(?<=[\])）］〕])|[.:：](?=\s|$)|$)/u;

const nameOfBack = /(?:^|[\s_-])back-?(?:link|ref)(?:$|[\s_-])/i;

/** What a sign showed. */
export function shownSign({ properties }: Element): string {
  return String(properties['dataKeptSign'] ?? '');
}

/** The label of a note, on its signs and on the note. */
export function noteLabel({ properties }: Element): string | undefined {
  return typeof properties['dataKeptNote'] === 'string' ? properties['dataKeptNote'] : undefined;
}

/** Changes the page, and tells it its notes. */
export function revealNotes(page: Page): void {
  const marked = new Set<Element>();
  for (const note of findNotes(page)) {
    const children = withoutBacks(note);
    if (plain(children).trim() === '') continue;
    const label = labelOf(note, page.notes);
    for (const link of note.signs) {
      // What it shows is no link, and no word of its sentence.
      const properties = { dataKeptNote: label, dataKeptSign: plain(link.children).trim() };
      Object.assign(link, { tagName: 'sup', properties, children: [] });
      marked.add(link);
    }
    page.notes.set(label, markNote(page, note.element, children, label));
  }
  const lines = new Set([...marked].flatMap((link) => page.parents.get(link) ?? []));
  for (const { children } of lines) withoutBrackets(children, marked);
}

/** `[<a>1</a>]` */
function withoutBrackets(line: readonly ElementContent[], marked: ReadonlySet<ElementContent>): void {
  for (const [at, node] of line.entries()) {
    const [before, after] = [line[at - 1], line[at + 1]];
    if (!marked.has(node) || before?.type !== 'text' || after?.type !== 'text') continue;
    if (!/[[［〔]\s*$/.test(before.value) || !/^\s*[\]］〕]/.test(after.value)) continue;
    before.value = before.value.replace(/[[［〔]\s*$/, '');
    after.value = after.value.replace(/^\s*[\]］〕]/, '');
  }
}

/** Its own number, unless another note has it. */
function labelOf({ sign }: Note, taken: ReadonlyMap<string, Element>): string {
  if (/^\d/.test(sign) && !taken.has(sign)) return sign;
  let number = taken.size + 1;
  while (taken.has(String(number))) number++;
  return String(number);
}

/** What a note says: without the links back, and without its sign at its beginning. */
function withoutBacks({ element, backs, sign }: Note): ElementContent[] {
  const children = element.children.flatMap((child) => without(child, backs));
  withoutEmptyBrackets(children);
  const first = firstText(children);
  if (first) first.value = withoutSign(first.value.replace(/^[\s^↑]+/, ''), sign);
  return children;
}

/** `[<a>1</a>] Holm, p. 12`: nothing stands in them. */
function withoutEmptyBrackets([open, closing]: readonly ElementContent[]): void {
  if (open?.type !== 'text' || closing?.type !== 'text') return;
  if (!/^\s*[[(（［〔]\s*$/.test(open.value) || !/^\s*[\])）］〕]/.test(closing.value)) return;
  open.value = '';
  closing.value = closing.value.replace(/^\s*[\])）］〕]\s*/, '');
}

function withoutSign(text: string, sign: string): string {
  const [found, own = ''] = signBefore.exec(text.trimEnd()) ?? [];
  return found !== undefined && signIn(own) === sign ? text.slice(found.length).trimStart() : text;
}

function without(node: ElementContent, backs: ReadonlySet<Element>): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (backs.has(node)) return [];
  const { children } = node;
  node.children = children.flatMap((child) => without(child, backs));
  if (node.children.length === children.length) return [node];
  const isEmpty = isInline(node) && plain(node.children).trim() === '';
  return isEmpty || nameOfBack.test(attribute(node, 'className') ?? '') ? [] : [node];
}

function firstText(nodes: readonly ElementContent[]): Text | undefined {
  for (const node of nodes) {
    const text = node.type === 'element' ? firstText(node.children) : node.type === 'text' ? node : undefined;
    if (text && text.value.trim() !== '') return text;
  }
  return undefined;
}

/** @returns the item of a list that the note is from now on, as which the body keeps it in one piece */
function markNote(page: Page, element: Element, children: ElementContent[], label: string): Element {
  const properties = { dataKeptNote: label };
  if (element.tagName === 'li') return Object.assign(element, { properties, children });
  const item: Element = { type: 'element', tagName: 'li', properties, children };
  if (element.tagName === 'tr') {
    element.children = [];
    item.children = children.flatMap((cell) => (cell.type === 'element' ? cell.children : []));
    return item;
  }
  Object.assign(element, { tagName: 'ol', properties: {}, children: [item] });
  page.parents.set(item, element);
  for (const child of children) if (child.type === 'element') page.parents.set(child, item);
  return item;
}
