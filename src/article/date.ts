/**
 * Dates are kept as text, in the form of ISO 8601: a day (`2017-03-02`), a month or year if no more is known, or a
 * moment (`2017-03-02T09:30:00+03:00`). They are never turned into a point of universal time, because that would
 * move an article to its neighbour's day for half of the world.
 */
export type IsoDate = string;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const iso =
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?) ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dayMonthYear =
  /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})(?:,? (\d{1,2}:\d{2}(?::\d{2})?) ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/u;
const monthDayYear = /^(?:\p{L}+,? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/**
 * Reads a date as people and programs write it: ISO 8601 and its near forms, RFC 2822, `March 2, 2017`,
 * `2 March 2017`. `02/03/2017` is two different days on two sides of an ocean and is not read.
 *
 * @returns the date, or undefined if the text is not one (the 30th of February is not)
 */
export function parseDate(text: string): IsoDate | undefined {
  const trimmed = text
    .trim()
    .replace(/^\[\[|\]\]$/g, '')
    // MarkDownload writes the zone so.
    .replace(/ ?\(UTC ?([+-]\d{2}:?\d{2})\)$/, '$1')
    .replace(/\s+/g, ' ');
  let match = iso.exec(trimmed) ?? compact.exec(trimmed);
  if (match) return assemble(match[1], match[2], match[3], match[4], match[5]);
  match = dayMonthYear.exec(trimmed);
  if (match) return assemble(match[3], monthNumber(match[2]), match[1], match[4], match[5]);
  match = monthDayYear.exec(trimmed);
  if (match) return assemble(match[3], monthNumber(match[1]), match[2]);
  return undefined;
}

/** The publisher's day of a date, `2017-03-02`; shorter if less is known. */
export function dayOf(date: IsoDate): string {
  return date.slice(0, 10);
}

/** The year of a date, `2017`. */
export function yearOf(date: IsoDate): string {
  return date.slice(0, 4);
}

/**
 * Says a date as a reader of a language would, the time of day left out.
 *
 * @param locale BCP 47 tag
 * @param length `medium` shortens the month's name, for lists
 */
export function formatDate(date: IsoDate, locale: string, length: 'long' | 'medium' = 'long'): string {
  const [year, month, day] = dayOf(date).split('-');
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', calendar: 'gregory', year: 'numeric' };
  if (month) options.month = length === 'long' ? 'long' : 'short';
  if (day) options.day = 'numeric';
  return dateTimeFormat(locale, options).format(
    new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))),
  );
}

/** The name of a month in a language, such as `March`. @param month 1 to 12 */
export function formatMonth(month: number, locale: string, length: 'long' | 'narrow' = 'long'): string {
  return dateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', month: length }).format(
    new Date(Date.UTC(2000, month - 1, 1)),
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

// Making a format costs a hundred times what using it does, and a large library has many dates.
function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

function monthNumber(name = ''): string | undefined {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? '13' : String(index + 1);
}

function assemble(
  year = '',
  month?: string,
  day?: string,
  time?: string,
  zone?: string,
): IsoDate | undefined {
  // There was no news then; and Date takes 17 for 1917.
  if (Number(year) < 100) return undefined;
  if (month === undefined) return year;
  const monthText = month.padStart(2, '0');
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${monthText}`;
  // Day 0 of the next month is the last of this one.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > lastDay) return undefined;
  const date = `${year}-${monthText}-${day.padStart(2, '0')}`;
  if (time === undefined) return date;
  const [hours = '', minutes = '', seconds = '00'] = time.replace(/[.,]\d+$/, '').split(':');
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  if (!/^(?:[+-](?:0\d|1[0-4])(?::?[0-5]\d)?|[a-z]*)$/i.test(zone ?? '')) return undefined;
  return `${date}T${hours.padStart(2, '0')}:${minutes}:${seconds}${offset(zone)}`;
}

function offset(zone = ''): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`);
}
