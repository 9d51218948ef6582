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

/**
 * @param text as `plainWords` writes it, with digits 0 to 9
 * @param lang BCP 47 tag of the language it is written in, if it is known
 * @returns undefined if the text holds anything that does not belong to one date
 */
export function scanDate(text: string, lang?: string): DateParts | undefined {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text) ?? undefined;
    if (match) at = pattern.lastIndex;
    return match;
  };
  const years = new Set<number>();
  const months = new Set<number>();
  const days = new Set<number>();
  const words: DateWord[] = [];
  let time: string | undefined;
  let zone: string | undefined;
  let isTimed = false;

  while (at < text.length) {
    let match: RegExpExecArray | undefined;
    if (isTimed && zone === undefined && (match = take(offset))) zone = writeOffset(match);
    else if (take(separator)) continue;
    else if ((match = take(yearLast))) {
      const found = dayAndMonth([Number(match[1]), Number(match[3])], match[2] ?? '', lang);
      if (!found) return undefined;
      days.add(found[0]);
      months.add(found[1]);
      years.add(Number(match[4]));
    } else if ((match = take(yearFirst))) {
      years.add(Number(match[1]));
      months.add(Number(match[3]));
      days.add(Number(match[4]));
    } else if ((match = take(eastAsian))) {
      years.add(match[1] ? yearOfEra(match[1], match[2] ?? '') : Number(match[2]));
      months.add(Number(match[3]));
      if (match[4]) days.add(Number(match[4]));
    } else if ((match = take(clock))) {
      isTimed = true;
      time = writeTime(match);
    } else if (take(hour)) isTimed = true;
    else if ((match = take(number))) {
      const [digits] = match;
      if (digits.length !== 4 && digits.length > 2) return undefined;
      (digits.length === 4 ? years : days).add(Number(digits));
    } else if (isTimed && zone === undefined && (match = takeZone())) [zone] = match;
    else {
      const word = dateWordAt(text, at);
      if (word?.months) words.push(word);
      if (word) at += word.length;
      else if (!isTimed || !take(whereabouts)) return undefined;
    }
  }

  const named = monthOf(words, lang);
  if (named) months.add(named.month);
  if (years.size !== 1 || months.size > 1 || days.size > 1 || (words.length > 0 && !named)) return undefined;
  const [[year = 0], [month], [day]] = [years, months, days];
  if (month === undefined && (day !== undefined || isTimed)) return undefined;
  return { year, month, day, calendar: named?.calendar ?? 'gregorian', time, zone };

  function takeZone(): RegExpExecArray | undefined {
    const before = at;
    const match = take(zoneName);
    if (match && isTimeZone(match[0])) return match;
    at = before;
    return undefined;
  }
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
