/** The forms in which the parts of a date are written, but for words. */
import { alternatives } from '../language/alternatives.ts';
import { phrasesOf } from '../language/phrases.ts';
import { wholeWords } from '../language/whole-words.ts';
import { eraNames, yearOfEra } from './calendars.ts';
import type { DateWord } from './date-words.ts';
import { dayAndMonth } from './numeric-order.ts';
import { isTimeZone } from './time-zones.ts';

const separator = /[\s.,;:()[\]（）【】、，،。|·•/@°ºª’–—―-]/uy;
const eastAsian = new RegExp(
  `(?:(${eraNames.join('|')}) ?)?(\\d{1,4}|元) ?[年년] ?(\\d{1,2}) ?[月월](?: ?(\\d{1,2}) ?[日号號일])?`,
  'uy',
);
const yearLast = /(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/y;
const yearFirst = /(\d{4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/y;
const clock =
  /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])\.? ?m(?!\p{L})|(?![\d\p{L}]))/uy;
/** An hour that is told in words: `9 Uhr`, `오후 3시 5분`. Nobody prints a zone behind it, so that it is left out. */
const hour = new RegExp(
  `\\d{1,2} ?(?:${wholeWords(phrasesOf('hourWords'))})(?: ?\\d{1,2} ?(?:${alternatives(phrasesOf('minuteWords'))}))?`,
  'uy',
);
const offset = /(?:(?:gmt|utc) ?)?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d)/y;
const zoneName = /\p{L}{1,4}(?![\p{L}\p{M}\d])/uy;
const number = /\d+/y;

/** What has been found of a date so far; of each part there may be one. */
export interface FoundParts {
  years: Set<number>;
  months: Set<number>;
  days: Set<number>;
  /** Those that name months. */
  words: DateWord[];
  /** An hour was told. */
  isTimed: boolean;
  time?: string;
  zone?: string;
}

/** How a part of a date is written. */
interface Form {
  pattern: RegExp;
  /** Whether it may be this; else the next form is tried. */
  fits?: (match: RegExpExecArray, found: FoundParts) => boolean;
  /** Notes what it tells. @returns whether the text can be a date with it */
  note: (match: RegExpExecArray, found: FoundParts, lang?: string) => boolean;
}

const needsZone = ({ isTimed, zone }: FoundParts) => isTimed && zone === undefined;

/** The first that is found at a place is taken: a sign before figures is that of a zone behind an hour, else it parts. */
export const forms: readonly Form[] = [
  {
    pattern: offset,
    fits: (_, found) => needsZone(found),
    note: (match, found) => {
      found.zone = writeOffset(match);
      return true;
    },
  },
  { pattern: separator, note: () => true },
  {
    pattern: yearLast,
    note: ([, first, sign = '', second, year], found, lang) => {
      const [day, month] = dayAndMonth([Number(first), Number(second)], sign, lang) ?? [];
      return day !== undefined && month !== undefined && noteDay(found, Number(year), month, day);
    },
  },
  {
    pattern: yearFirst,
    note: ([, year, , month, day], found) => noteDay(found, Number(year), Number(month), Number(day)),
  },
  {
    pattern: eastAsian,
    note: ([, era, year = '', month, day], found) =>
      noteDay(found, era ? yearOfEra(era, year) : Number(year), Number(month), day ? Number(day) : undefined),
  },
  {
    pattern: clock,
    note: (match, found) => {
      found.isTimed = true;
      found.time = writeTime(match);
      return true;
    },
  },
  {
    pattern: hour,
    note: (_, found) => {
      found.isTimed = true;
      return true;
    },
  },
  {
    pattern: number,
    note: ([digits], { years, days }) => {
      (digits.length === 4 ? years : days).add(Number(digits));
      return digits.length === 4 || digits.length <= 2;
    },
  },
  {
    pattern: zoneName,
    fits: ([name], found) => needsZone(found) && isTimeZone(name),
    note: ([name], found) => {
      found.zone = name;
      return true;
    },
  },
];

function noteDay({ years, months, days }: FoundParts, year: number, month: number, day?: number): true {
  years.add(year);
  months.add(month);
  if (day !== undefined) days.add(day);
  return true;
}

function writeTime([, hours = '', minutes, seconds = '00', half]: RegExpExecArray): string {
  const before = half ? Number(hours) % 12 : Number(hours);
  return `${String(before + (half === 'p' ? 12 : 0)).padStart(2, '0')}:${minutes}:${seconds}`;
}

function writeOffset([, sign, hours = '', minutes = '00']: RegExpExecArray): string {
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
