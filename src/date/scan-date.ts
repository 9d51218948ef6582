/** Finds what a date is made of, in a text that is one date and nothing else. */
import { findLanguage } from '../language/languages.ts';
import { type FoundParts, forms } from './date-forms.ts';
import { type DateWord, dateWordAt } from './date-words.ts';

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

/** Behind a time, words without figures say where it is that time. */
const whereabouts = /\D{1,40}$/y;

/**
 * @param text as `plainWords` writes it, with digits 0 to 9
 * @param lang BCP 47 tag of the language it is written in, if it is known
 * @returns undefined if the text holds anything that does not belong to one date
 */
export function scanDate(text: string, lang?: string): DateParts | undefined {
  const found: FoundParts = {
    years: new Set(),
    months: new Set(),
    days: new Set(),
    words: [],
    isTimed: false,
  };
  for (let at = 0; at < text.length;) {
    const length = takePart(text, at, found, lang);
    if (length === undefined) return undefined;
    at += length;
  }
  return joinParts(found, lang);
}

/** Notes the part at a place. @returns how long it is; undefined if what stands there belongs to no date */
function takePart(text: string, at: number, found: FoundParts, lang?: string): number | undefined {
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
function joinParts(found: FoundParts, lang?: string): DateParts | undefined {
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
