/** Opens places in a page (`<a name="top">`) that nothing closes: all the text behind one stands in it, and it is no link. */
import type { Element } from 'hast';
import { countLetters, plain } from '../tree/blocks.ts';
import type { Page } from '../tree/parse-page.ts';

/** A note's number, or a heading. */
const mostOfPlace = 60;

/** Changes the page. */
export function revealAnchors({ elements }: Page): void {
  for (const element of elements) if (isOpenPlace(element)) element.tagName = 'span';
}

function isOpenPlace({ tagName, properties, children }: Element): boolean {
  const isPlace = tagName === 'a' && Object.keys(properties).every((key) => key === 'id' || key === 'name');
  return isPlace && countLetters(plain(children)) > mostOfPlace;
}
