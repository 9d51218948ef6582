/** The days that a page shows to people: at its headline, in elements for the day, behind labels. */
import { labelOf } from '../../../language/label.ts';
import { publishedLabels } from '../../../language/labels.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { wholeWords } from '../../../language/whole-words.ts';
import type { PrintedDay } from '../../../date/printed-days.ts';
import { closest, type Page } from '../tree/parse-page.ts';
import { textIn } from '../tree/text.ts';
import { namesOf } from '../tree/vocabulary.ts';
import type { Head } from './line.ts';
import { momentOfElement } from './moment-of-element.ts';

const saysPublished = new RegExp(wholeWords(phrasesOf('publishedLabels')), 'iu');
const saysUpdated = new RegExp(wholeWords(phrasesOf('updatedLabels')), 'iu');
const longestDayLine = 80;

/** Reads the days that a text names, in the way of the page's language. */
export type DaysIn = (text: string) => PrintedDay[];

/** The days that are printed at the headline, the likeliest first, apart from those of a change. */
export function daysPrinted(
  page: Page,
  head: Head,
  daysIn: DaysIn,
): { printed: string[]; printedUpdates: string[] } {
  const printed = daysOfHeadings(page, daysIn);
  const printedUpdates: string[] = [];
  // A dateline counts more than a sentence that mentions a day.
  const isShort = (text: string): boolean => text.length <= longestDayLine;
  for (const { text, place } of head.lines.toSorted(
    (one, other) => Number(isShort(other.text)) - Number(isShort(one.text)),
  )) {
    // Behind a text stand sources, too, with days of their own.
    if (place === 'behind' && (printed.length > 0 || !isShort(text))) continue;
    for (const { date, before } of daysIn(text)) {
      // A caption has a day of its own, too: a line of the last change is nearer.
      const isOther = printedUpdates.length > 0 && !isShort(text) && !saysPublished.test(before);
      if (saysUpdated.test(before)) printedUpdates.push(date);
      else if (!isOther) printed.push(date);
    }
  }
  return { printed, printedUpdates };
}

/** A headline may begin with its day. */
const daysOfHeadings = ({ elements }: Page, daysIn: DaysIn): string[] =>
  elements
    .filter(({ tagName }) => tagName === 'h1' || tagName === 'title')
    .flatMap((heading) => daysIn(textIn(heading)).slice(0, 1))
    .filter(({ before }) => before === '')
    .map(({ date }) => date);

/** What elements in the lines at the headline hold for machines, apart from those of a change. */
export function timesShown(page: Page, head: Head): (string | undefined)[] {
  const lines = new Set(head.lines.map(({ element }) => element));
  return page.elements
    .filter(
      (element) =>
        momentOfElement(element) !== undefined &&
        !/updat|modif/.test(namesOf(element)) &&
        closest(page, element, (at) => lines.has(at)) !== undefined,
    )
    .map((element) => momentOfElement(element));
}

/** The first day behind its label, wherever the page has it: `Published 6 May 2024` in a bar of tools. */
export function labelledDay({ elements }: Page, daysIn: DaysIn): string | undefined {
  for (const { children } of elements)
    for (const child of children) {
      if (child.type !== 'text' || child.value.length > longestDayLine) continue;
      const found = daysIn(child.value).find(({ before }) => publishedLabels.has(labelOf(before)));
      if (found) return found.date;
    }
  return undefined;
}
