/** Tells a list of what an article says, below its headline, which stands for a standfirst. */
import type { Element } from 'hast';
import { elementsIn, plain } from '../tree/blocks.ts';
import { endsSentence } from '../../../language/sentence-end.ts';
import type { Part } from '../body/part.ts';
import type { Page } from '../tree/parse-page.ts';
import { namesOf } from '../tree/vocabulary.ts';

const names = /[ -](?:summary|key-?points?|key-?facts|takeaways?|highlights)(?=[ -])/;
const most = 500;
const mostItems = 6;
const mostLevels = 3;

/** @returns its sentences as one text */
export function keyPoints(page: Page, { node, origin, linked }: Part): string | undefined {
  if (node.tagName !== 'ul' || linked > 0 || !isCalledPoints(page, origin)) return undefined;
  const items = node.children
    .filter((child) => child.type === 'element')
    .map((item) => plain(item.children).replace(/\s+/g, ' ').trim());
  const text = items.join(' ');
  return items.length <= mostItems && text.length <= most && items.every((item) => endsSentence.test(item))
    ? text
    : undefined;
}

/** Is it, or what holds nothing else, called so? */
export function isCalledPoints(page: Page, element: Element): boolean {
  let at: Element | undefined = element;
  for (let level = 0; at && level < mostLevels; level++) {
    if (names.test(namesOf(at))) return true;
    at = page.parents.get(at);
    if (!at || elementsIn(at).length > 2) return false;
  }
  return false;
}
