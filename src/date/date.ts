/**
 * Dates are kept as text, in the form of ISO 8601: a day (`2017-03-02`), a month or year if no more is known, or a
 * moment (`2017-03-02T09:30:00+03:00`). They are never turned into a point of universal time, because that would
 * move an article to its neighbour's day for half of the world.
 */
export type IsoDate = string;

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
