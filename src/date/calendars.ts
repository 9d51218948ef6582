/** Years and days of other calendars as those of the Gregorian. */
import type { GregorianDate } from './iso-date.ts';

/** How many years to add to those of an era. */
const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};

/** The names of the eras that Japan and Taiwan count by. */
export const eraNames = Object.keys(eras);

/** @param year of the era; `元` is the first */
export function yearOfEra(era: string, year: string): number {
  return (eras[era] ?? 0) + (year === '元' ? 1 : Number(year));
}

/** Thailand counts from the death of the Buddha; no newspaper bears a later Gregorian year yet. */
const firstBuddhistYear = 2400;
const buddhistOffset = 543;

/** A year as Thai newspapers write it, or a Gregorian one. */
export function gregorianYear(year: number): number {
  return year >= firstBuddhistYear ? year - buddhistOffset : year;
}

/**
 * A day of the Solar Hijri calendar, `1395, 12, 12`.
 *
 * @returns undefined for a day that is not
 */
export function gregorianOfPersian(year: number, month: number, day: number): GregorianDate | undefined {
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  // The year begins between March 19 and 22; Intl tells the day.
  for (let march = 19; march <= 22; march++) {
    const date = new Date(Date.UTC(year + 621, 2, march + daysBefore + day - 1));
    if (persianDay(date) === `${year}-${month}-${day}`)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function persianDay(date: Date): string {
  const parts = persian.formatToParts(date);
  const valueOf = (wanted: string) => parts.find(({ type }) => type === wanted)?.value;
  return `${valueOf('year')}-${valueOf('month')}-${valueOf('day')}`;
}
