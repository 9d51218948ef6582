/** Finds what a date is made of, in a text that is one date and nothing else. */
import { alternatives } from '../language/alternatives.ts';
import { findLanguage } from '../language/languages.ts';
import { phrasesOf } from '../language/phrases.ts';
import { wholeWords } from '../language/whole-words.ts';
import { eraNames, yearOfEra } from './calendars.ts';
import { type DateWord, dateWordAt } from './date-words.ts';
import { dayAndMonth } from './numeric-order.ts';
import { isTimeZone } from './time-zones.ts';

/** The parts of a date as they were written. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
  /** The one that the month's name belongs to. */
  calendar: 'gregorian' | 'persian';
  /** `21:30:00` */
  time?: string;
  /** `+03:00`, or a name in lower case. */
  zone?: string;
}

const separator = /[\s.,;:()[\]（）【】、，،。|·•/@°ºª’–—―-]/uy;
const eastAsian = new RegExp(
  `(?:(${eraNames.join('|')}) ?)?(\\d{1,4}|元) ?[年년] ?(\\d{1,2}) ?[月월](?: ?(\\d{1,2}) ?[日号號일])?`,
  'uy',
);
const yearLast = /(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/y;
const yearFirst = /(\d{4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/y;
const clock =
  /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?![\d\p{L}])(?: ?([ap])\.? ?m(?!\p{L}))?/uy;
/** An hour that is told in words: `9 Uhr`, `오후 3시 5분`. Nobody prints a zone behind it, so that it is left out. */
const hour = new RegExp(
  `\\d{1,2} ?(?:${wholeWords(phrasesOf('hourWords'))})(?: ?\\d{1,2} ?(?:${alternatives(phrasesOf('minuteWords'))}))?`,
  'uy',
);
const offset = /(?:(?:gmt|utc) ?)?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d)/y;
const zoneName = /\p{L}{1,4}(?![\p{L}\p{M}\d])/uy;
const number = /\d+/y;
/** Behind a time, words without figures say where it is that time. */
const whereabouts = /\D{1,40}$/y;

/** What has been found of a date so far; of each part there may be one. */
interface Found {
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
  fits?: (match: RegExpExecArray, found: Found) => boolean;
  /** Notes what it tells. @returns whether the text can be a date with it */
  note: (match: RegExpExecArray, found: Found, lang?: string) => boolean;
}

const needsZone = ({ isTimed, zone }: Found) => isTimed && zone === undefined;

/** The first that is found at a place is taken: a sign before figures is that of a zone behind an hour, else it parts. */
const forms: readonly Form[] = [
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

function noteDay({ years, months, days }: Found, year: number, month: number, day?: number): true {
  years.add(year);
  months.add(month);
  if (day !== undefined) days.add(day);
  return true;
}

/**
 * @param text as `plainWords` writes it, with digits 0 to 9
 * @param lang BCP 47 tag of the language it is written in, if it is known
 * @returns undefined if the text holds anything that does not belong to one date
 */
export function scanDate(text: string, lang?: string): DateParts | undefined {
  const found: Found = { years: new Set(), months: new Set(), days: new Set(), words: [], isTimed: false };
  for (let at = 0; at < text.length;) {
    const length = takePart(text, at, found, lang);
    if (length === undefined) return undefined;
    at += length;
  }
  return joinParts(found, lang);
}

/** Notes the part at a place. @returns how long it is; undefined if what stands there belongs to no date */
function takePart(text: string, at: number, found: Found, lang?: string): number | undefined {
  for (const { pattern, fits, note } of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && (!fits || fits(match, found))) return note(match, found, lang) ? match[0].length : undefined;
  }
  const word = dateWordAt(text, at);
  if (word?.months) found.words.push(word);
  if (word) return word.length;
  whereabouts.lastIndex = at;
  return found.isTimed && whereabouts.test(text) ? text.length - at : undefined;
}

/** @returns undefined if a part was found twice and differs, or one is missing that another needs */
function joinParts(found: Found, lang?: string): DateParts | undefined {
  const { years, months, days, words, isTimed, time, zone } = found;
  const named = monthOf(words, lang);
  if (named) months.add(named.month);
  if (years.size !== 1 || months.size > 1 || days.size > 1 || (words.length > 0 && !named)) return undefined;
  const [[year = 0], [month], [day]] = [years, months, days];
  if (month === undefined && (day !== undefined || isTimed)) return undefined;
  return { year, month, day, calendar: named?.calendar ?? 'gregorian', time, zone };
}

/** The month that words name; undefined if they name several, or one word names several and the language does not decide. */
function monthOf(
  words: DateWord[],
  lang?: string,
): Required<Pick<DateParts, 'month' | 'calendar'>> | undefined {
  const certain = words.filter(({ isOther }) => !isOther);
  const tag = lang === undefined ? undefined : findLanguage(lang)?.tag;
  const named = (certain.length > 0 ? certain : words).map(
    ({ months = new Map<string, number>(), calendar }) => {
      const own = tag === undefined ? undefined : months.get(tag);
      const all = new Set(months.values());
      const [month] = own !== undefined ? [own] : all.size === 1 ? all : [];
      return { month, calendar };
    },
  );
  const [first] = named;
  if (first?.month === undefined || named.some(({ month }) => month !== first.month)) return undefined;
  return { month: first.month, calendar: first.calendar ?? 'gregorian' };
}

function writeTime([, hours = '', minutes, seconds = '00', half]: RegExpExecArray): string {
  const before = half ? Number(hours) % 12 : Number(hours);
  return `${String(before + (half === 'p' ? 12 : 0)).padStart(2, '0')}:${minutes}:${seconds}`;
}

function writeOffset([, sign, hours = '', minutes = '00']: RegExpExecArray): string {
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
