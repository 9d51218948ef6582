/** Finds the notes of a page: where links in its text that show a sign lead to, further down. */
import type { Element, ElementContent } from 'hast';
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { isInline, plain } from '../tree/blocks.ts';
import type { Page } from '../tree/parse-page.ts';
import { orderOf, placeOf } from './places.ts';

export interface Note {
  element: Element;
  /** The links in the text that lead to it. */
  signs: Element[];
  /** What the first of them shows, without brackets. */
  sign: string;
  /** The links in it that lead back. */
  backs: Set<Element>;
}

/** `1`, `[1]`, `(*2)`, `注3`, `†`, `a` */
const signs = /^[[(（［〔]?[注註※*]?(\d{1,3}|[*†‡§¶]{1,3}|\p{Ll})[\])）］〕]?$/u;
const longestSign = 8;
const namesOfNotes = new RegExp(
  `(?:^|[\\s_-])(?:(?:foot|end|side)-?notes?|references|reflist|notes|fn|${alternatives(phrasesOf('noteNames'))})(?:$|[\\s_-])`,
  'i',
);
const blocks = /^(?:li|p|div|aside|section|dd|tr)$/;

export function findNotes(page: Page): Note[] {
  const at = (element: Element): number => orderOf(page).get(element) ?? 0;
  const notes = new Map<Element, Note>();
  for (const link of page.elements) {
    const sign = signOf(link);
    const place = sign === undefined ? undefined : placeOf(page, link);
    const element = place && blockAround(page, place);
    if (sign === undefined || !element || at(element) <= at(link)) continue;
    const note = notes.get(element) ?? { element, signs: [], sign, backs: new Set() };
    note.signs.push(link);
    notes.set(element, note);
  }
  if (notes.size === 0) return [];

  const beside = besideSigns(page, notes);
  const holders = new Set<Element>();
  for (const link of page.elements) {
    const place = placeOf(page, link);
    const note = place && around(page, link).flatMap((element) => notes.get(element) ?? [])[0];
    if (note && beside.get(place)?.has(note)) note.backs.add(link);
  }
  for (const element of notes.keys()) for (const holder of around(page, element)) holders.add(holder);
  return [...notes.values()].filter(
    ({ element, backs }) => !holders.has(element) && (backs.size > 0 || isAmongNotes(page, element)),
  );
}

function signOf(link: Element): string | undefined {
  return link.tagName === 'a' && isShort(link) ? signIn(plain(link.children)) : undefined;
}

/** What a sign shows, without brackets. */
export const signIn = (text: string): string | undefined => signs.exec(text.replace(/\s+/g, ''))?.[1];

function isShort(element: Element): boolean {
  let left = longestSign;
  const takeFrom = ({ children }: Element): boolean =>
    children.every((child) => {
      if (child.type === 'text') left -= child.value.trim().length;
      return left >= 0 && (child.type !== 'element' || takeFrom(child));
    });
  return takeFrom(element);
}

/** The block that a place is, or stands in. */
function blockAround(page: Page, place: Element): Element | undefined {
  let block: Element | undefined = place;
  while (block && isInline(block)) block = page.parents.get(block);
  const parent = block && page.parents.get(block);
  const isFirst = block?.tagName === 'p' ? parent?.tagName === 'li' : /^t[dh]$/.test(block?.tagName ?? '');
  if (isFirst) block = parent;
  return block && blocks.test(block.tagName) ? block : undefined;
}

/** The elements around an element, from the inside. */
function around(page: Page, element: Element): Element[] {
  const elements: Element[] = [];
  for (let at = page.parents.get(element); at; at = page.parents.get(at)) elements.push(at);
  return elements;
}

/** Where a note leads back to: a sign, what holds nothing else, or an anchor at its side. */
function besideSigns(page: Page, notes: ReadonlyMap<Element, Note>): Map<Element, Set<Note>> {
  const beside = new Map<Element, Set<Note>>();
  const noteOf = new Map<ElementContent, Note>();
  const add = (place: ElementContent | undefined, note: Note | undefined): void => {
    if (note && place?.type === 'element') beside.set(place, (beside.get(place) ?? new Set()).add(note));
  };
  for (const note of notes.values())
    for (const link of note.signs) {
      noteOf.set(link, note);
      add(link, note);
      add(link.children[0], note);
      for (let at = page.parents.get(link); at && isShort(at); at = page.parents.get(at)) {
        noteOf.set(at, note);
        add(at, note);
      }
    }
  const lines = new Set([...noteOf.keys()].flatMap((node) => page.parents.get(node as Element) ?? []));
  for (const { children } of lines)
    for (const [at, child] of children.entries()) {
      for (const anchor of [children[at - 1], children[at + 1]]) {
        add(anchor, noteOf.get(child));
        add(anchor?.type === 'element' ? anchor.children[0] : undefined, noteOf.get(child));
      }
    }
  return beside;
}

function isAmongNotes(page: Page, element: Element): boolean {
  const nearest = [element, ...around(page, element).slice(0, 2)];
  return nearest.some(({ properties }) =>
    ['className', 'id', 'role'].some((name) => namesOfNotes.test(String(properties[name] ?? ''))),
  );
}
