import type { Element } from 'hast';
import { countLetters, plain } from '../tree/blocks.ts';
import { squeeze } from '../../../language/letters-of.ts';
import type { Part } from '../body/part.ts';
import { isOfDayWords } from '../../../date/day-words.ts';
import { closest, type Page } from '../tree/parse-page.ts';

const longest = 200;
const fewestLetters = 20;

/** The one heading of its rank, beside the headline and before the text. */
export function isSecondHeadline(
  page: Page,
  element: Element,
  text: string,
  title: string,
  story: readonly Part[],
): boolean {
  if (!/^h[2-6]$/.test(element.tagName) || text.length > longest || countLetters(text) < fewestLetters)
    return false;
  if (/[:：?？؟]$/.test(text) || /^\p{Nd}/u.test(text) || isOfDayWords(text)) return false;
  const box = page.parents.get(element);
  const isOther = ({ node, origin }: Part): boolean =>
    origin !== element && node.tagName === element.tagName && page.parents.get(origin) === box;
  if (story.some(isOther)) return false;
  return page.elements.some(
    (other) =>
      other.tagName === 'h1' &&
      squeeze(plain(other.children)) === squeeze(title) &&
      closest(page, other, (at) => at === box) !== undefined,
  );
}
