/** What one part of a line below a headline says, or the whole of it: who wrote, or when or by whom it was published. */
import type { IsoDate } from '../../date/iso-date.ts';
import { parseDate } from '../../date/parse-date.ts';
import { alternatives } from '../../language/alternatives.ts';
import { readByline } from '../../language/byline.ts';
import { isReadingTime } from '../../language/is-reading-time.ts';
import { isUpdate } from '../../language/is-update.ts';
import { labelOf } from '../../language/label.ts';
import { isPersonLike } from '../../language/person-like.ts';
import { phrasesOf } from '../../language/phrases.ts';
import { keyOfLabel } from '../front-matter/key-of-label.ts';
import { knownKey, knownName } from '../front-matter/schema-names.ts';

export interface FactsOfLines {
  title?: string;
  dek?: string;
  author?: string[];
  date?: IsoDate;
  updated?: IsoDate;
  source?: string;
  publisher?: string;
  topics?: string[];
}

/** The end of the sentence that a byline may be: `… by Ida Holm.`; not of `Jr.` */
const stop = /(?<=\p{Ll}{3})\.$/u;
/** Behind the last figure of a day stand the part of the day, its zone or the day of the week. */
const longestEnd = 20;
export const labelled = /^(\p{L}[\p{L}\p{M}\u200C ]{0,30})[:：]\s*(\S.*)$/u;
const updated = new RegExp(`^(?:${alternatives(phrasesOf('updatedLabels'))})(?:\\s*[:：]\\s*|\\s+)`, 'iu');

/** Set apart from its day: `08:00 a. m.` */
const hour = new RegExp(
  `^\\p{Nd}{1,2}[:.h]\\p{Nd}{2}(?:\\s?(?:${alternatives(phrasesOf('hourWords'))})\\.?)?(?:\\s\\p{Lu}{2,5})?$`,
  'iu',
);

/** What a label before a colon means. */
export function keyOf(label: string): string | undefined {
  return knownKey(label) ?? keyOfLabel(label);
}

/**
 * @param authors who wrote, as far as it is known
 * @returns nothing in it for a reading time; undefined for words that are no fact
 */
export function factOfPart(
  written: string,
  lang: string,
  authors: readonly string[],
): FactsOfLines | undefined {
  if (isReadingTime(written) || isUpdate(written) || hour.test(written)) return {};
  const [, label = '', value = ''] = labelled.exec(written) ?? [];
  const key = keyOf(label);
  const piece = key === 'date' ? value : written;
  if (key === 'author' && isPersonLike(value)) return { author: [value] };
  if ((knownName(label) === 'source' || key === 'publisher') && !/\p{P}|\p{N}/u.test(value))
    return { publisher: value };
  const isUpdated = updated.test(piece);
  const day = piece.replace(updated, '');
  const date = shortDay(day, lang) ?? (isDay(piece) ? parseDate(day, lang) : undefined);
  if (date !== undefined && date.length >= 10) return isUpdated ? { updated: date } : { date };
  const names = readByline(piece).map((name) => name.replace(stop, ''));
  const isByline =
    names.length > 0 && !(names.length === 1 && names[0] === piece.replace(/\s+/g, ' ').replace(stop, ''));
  const isKnown = (name: string) => authors.some((author) => labelOf(author) === labelOf(name));
  return isByline && names.every((name) => isPersonLike(name) || isKnown(name))
    ? { author: names }
    : undefined;
}

/** `14.05.24`; where the year goes first, it may be the other way round. */
export function shortDay(text: string, lang: string | undefined): IsoDate | undefined {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{2})$/.exec(text) ?? [];
  if (year === undefined || /^(?:ja|ko|yue|zh)(?:-|$)/.test(lang ?? 'ko')) return undefined;
  return parseDate(`20${year}-${month}-${day}`);
}

/** A sentence may begin with a day and an hour; some languages end a day with a stop: `2024. május 6.` */
function isDay(line: string): boolean {
  const characters = Array.from(line);
  const behind = characters.slice(characters.findLastIndex((sign) => /\p{N}/u.test(sign)) + 1).join('');
  return (
    behind.length <= longestEnd &&
    !/[:：]/.test(behind) &&
    !/[.!?]\s*$/.test(behind.replace(/^\.$|(?:\p{L}\.){1,3}\s*$/u, ''))
  );
}
