import type { IsoDate } from '../../date/iso-date.ts';
import { printedDays } from '../../date/printed-days.ts';

const mostLines = 10;
const longestDateline = 140;
/** A place in capitals or with one, a comma, and a short word or the day of the week. */
const place =
  /^[*_]{0,2}\p{Lu}[\p{L}\p{M}.’'-]{1,30}(?:,?\s\(?\p{Lu}[\p{L}\p{M}.’'-]{0,30}\)?){0,4}(?:,|\s\()\s?(?:\p{Ll}{2,3}\s)?$/u;
/** An agency, a dash, and the beginning of a sentence. */
const beginning =
  /^\)?[*_]{0,2}\s?(?:[/(][^/()]{1,40}[/)]\s?)?(?:[–—]|--?)[*_]{0,2}\s{0,3}["“«„]?\s?(?:\p{Lu}|\p{Lo})/u;

/** The day between the place and the dash that begin a text, as press releases have it: `HOLM, May 6, 2024 — The ferry …`. */
export function dayOfDateline(text: string): IsoDate | undefined {
  for (const line of text
    .slice(0, 5000)
    .split('\n')
    .filter((each) => each.trim() !== '')
    .slice(0, mostLines)) {
    const [day] = printedDays(line.slice(0, longestDateline), false);
    if (day && place.test(day.before) && beginning.test(day.after)) return day.date;
  }
  return undefined;
}
