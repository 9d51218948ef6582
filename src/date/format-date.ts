import { dayOf, type IsoDate } from './iso-date.ts';

/**
 * A date as written in a language, without the time of day.
 *
 * @param locale BCP 47 tag
 * @param length `medium` shortens the month's name, for lists; `day` is the day of a month alone, if it is known
 */
export function formatDate(
  date: IsoDate,
  locale: string,
  length: 'long' | 'medium' | 'day' = 'long',
): string {
  const [year, month, day] = dayOf(date).split('-');
  if (length === 'day') {
    const options = { timeZone: 'UTC', calendar: 'gregory', day: 'numeric' } as const;
    return day === undefined
      ? ''
      : dateTimeFormat(locale, options).format(new Date(Date.UTC(2000, 0, Number(day))));
  }
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', calendar: 'gregory', year: 'numeric' };
  if (month) options.month = length === 'long' ? 'long' : 'short';
  if (day) options.day = 'numeric';
  return dateTimeFormat(locale, options).format(
    new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))),
  );
}

/** The same with the time of day, for where several moments of one day stand side by side. */
export function formatMoment(date: IsoDate, locale: string): string {
  return [formatDate(date, locale), date.slice(11, 16)].filter(Boolean).join(', ');
}

/** The name of a month in a language, such as `March`. @param month 1 to 12 */
export function formatMonth(month: number, locale: string, length: 'long' | 'narrow' = 'long'): string {
  return dateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', month: length }).format(
    new Date(Date.UTC(2000, month - 1, 1)),
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

// Cached: making a format costs a hundred times as much as using it.
function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}
