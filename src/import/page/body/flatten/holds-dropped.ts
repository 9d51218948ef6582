/** Tells whether the picture of a box stands in what is left out: the box may hold nothing but an advertisement. */
import type { Element } from 'hast';
import { imagesIn } from '../../pictures/figures.ts';
import { closest, type Page } from '../../tree/parse-page.ts';

export function holdsDropped(
  page: Page,
  element: Element,
  isDropped: (element: Element) => boolean,
): boolean {
  const [first] = imagesIn(page, element, 1);
  const box = first && page.parents.get(first.image);
  return closest(page, box, (at) => /^(?:div|aside)$/.test(at.tagName) && isDropped(at)) !== undefined;
}
