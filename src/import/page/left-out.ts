import type { Body } from './body/body.ts';
import { squeeze } from '../../language/letters-of.ts';
import type { Part } from './body/part.ts';
import { printedDays } from '../../date/printed-days.ts';
import { closest, type Page } from './tree/parse-page.ts';

const longest = 160;
const mostLooked = 100;
const longestText = 200_000;

/** What is known of the article elsewhere: headline, dek, captions. */
interface Known {
  authors: readonly string[];
  said: readonly (string | undefined)[];
}

/** The short lines in the element of the body that went nowhere, for who wants to see what an import leaves out. */
export function findLeftOut(
  page: Page,
  body: Body,
  story: readonly Part[],
  { authors, said }: Known,
): string[] {
  const words = story.map(({ text, figure }) => `${text} ${figure?.caption ?? ''} ${figure?.credit ?? ''}`);
  const kept = squeeze([...said, ...words].join(' ').slice(0, longestText));
  const inside = body.blocks
    .filter(({ text }) => text.trim().length <= longest && /\p{L}{2}/u.test(text))
    .filter(({ element }) => closest(page, element, (at) => at === body.element) !== undefined)
    .slice(0, mostLooked)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());
  // What a byline or a day says is known.
  const names = authors.map(squeeze).filter((name) => name !== '');
  const isKnown = (text: string): boolean =>
    kept.includes(squeeze(text)) ||
    names.some((name) => squeeze(text).includes(name)) ||
    printedDays(text, false).length > 0;
  return [...new Set(inside)].filter((text) => !isKnown(text));
}
