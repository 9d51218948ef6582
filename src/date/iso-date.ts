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

/** Whether a date is a moment that says how far its clock is from universal time. */
export function hasOffset(date: IsoDate): boolean {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(date);
}

/** What is known of a date in the Gregorian calendar. */
export interface GregorianDate {
  year: number;
  month?: number;
  day?: number;
  /** `21:30:00` */
  time?: string;
  /** `Z` or `+03:00` */
  offset?: string;
}

/** Writes a date as text. @returns undefined for a day or time that is not, such as the 30th of February */
export function isoDate({ year, month, day, time, offset = '' }: GregorianDate): IsoDate | undefined {
  // JavaScript's Date reads the year 17 as 1917.
  if (year < 100) return undefined;
  const yearText = String(year).padStart(4, '0');
  if (month === undefined) return yearText;
  if (month < 1 || month > 12) return undefined;
  const monthText = `${yearText}-${twoDigits(month)}`;
  if (day === undefined) return monthText;
  // Day 0 of the next month is the last of this one.
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > lastDay) return undefined;
  const dayText = `${monthText}-${twoDigits(day)}`;
  if (time === undefined) return dayText;
  const isTime = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time);
  const isOffset = /^(?:[+-](?:0\d|1[0-4]):[0-5]\d|Z)?$/.test(offset);
  return isTime && isOffset ? `${dayText}T${time}${offset}` : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
