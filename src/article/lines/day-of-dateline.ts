import type { IsoDate } from '../../date/iso-date.ts';
import { parseDate } from '../../date/parse-date.ts';

const mostLines = 10;
const longestDateline = 140;
/** A place in capitals or with one, a comma, perhaps a short word, the day, an agency, a dash, and the beginning of a sentence. */
const dateline =
  /^[*_]{0,2}\p{Lu}[\p{L}\p{M}.’'-]{1,30}(?:,?\s\(?\p{Lu}[\p{L}\p{M}.’'-]{0,30}\)?){0,4}(?:,|\s\()\s?(?:\p{Ll}{2,3}\s)?((?=.{0,25}\p{Nd}{4})[^–—(/]{6,30}?)\)?[*_]{0,2}\s?(?:[/(][^/()]{1,40}[/)]\s?)?(?:[–—]|(?<=\s)--?)[*_]{0,2}\s{0,3}["“«„]?\s?(?:\p{Lu}|\p{Lo})/u;

/** The day between the place and the dash that begin a text, as press releases have it: `HOLM, May 6, 2024 — The ferry …`. */
export function dayOfDateline(text: string): IsoDate | undefined {
  const lines = text.slice(0, 5000).split('\n');
  for (const line of lines.filter((each) => each.trim() !== '').slice(0, mostLines)) {
    const [, day] = dateline.exec(line.slice(0, longestDateline)) ?? [];
    const date = day === undefined ? undefined : parseDate(day.trim());
    if (date !== undefined && date.length >= 10) return date;
  }
  return undefined;
}
