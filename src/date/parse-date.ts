import type { IsoDate } from './date.ts';
import { monthNumber } from './month-names.ts';

const clock = String.raw`(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)`;
const zone = String.raw`(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)`;
const iso = new RegExp(`^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[T ]+${clock} ?${zone}?)?)?)?$`, 'i');
const basic = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/;

const dayNumber = String.raw`(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?`;
const monthName = String.raw`(\p{L}\p{L}+)[.,]?`;
const year = String.raw`(\d{4})(?: ?(?:г|р)\.)?`;
const weekday = String.raw`(?:\p{L}[\p{L}-]+[.,]{0,2} )?`;
/** What may stand behind a day; a time without its zone in figures is left out, for nobody knows when it was. */
const time = String.raw`(?:,?(?: (?:at|um|à|alle|om|kl\.?))? (?:${clock} ?${zone}|\d{1,2}[:.h]\d{2}.{0,30}))?`;
const dayMonthYear = new RegExp(
  `^${weekday}${dayNumber} (?:de |d[’'])?${monthName} (?:del? )?${year}${time}$`,
  'iu',
);
const monthDayYear = new RegExp(`^${weekday}${monthName} ${dayNumber},? ${year}${time}$`, 'iu');
const eastAsian = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일](?: .{0,40})?$/;

/**
 * Reads a date as people and programs write it: ISO 8601 and its near forms, RFC 2822, `March 2, 2017`, `2. März 2017`,
 * `2017年3月2日`. `02/03/2017` is two different days on two sides of an ocean and is not read.
 *
 * @returns the date, or undefined if the text is not one (the 30th of February is not)
 */
export function parseDate(text: string): IsoDate | undefined {
  if (text.length > 100) return undefined;
  const trimmed = text
    .trim()
    .replace(/^\[\[|\]\]$/g, '')
    // MarkDownload writes the zone so.
    .replace(/ ?\(UTC ?([+-]\d{2}:?\d{2})\)$/, '$1')
    .replace(/\s+/g, ' ');
  let match = iso.exec(trimmed);
  if (match) return assemble(match[1], match[2], match[3], match[4], match[5]);
  match = basic.exec(trimmed);
  if (match) return assemble(match[1], match[2], match[3], match[4] && match.slice(4, 7).join(':'), match[7]);
  match = dayMonthYear.exec(trimmed);
  if (match) return assemble(match[3], monthNumber(match[2]), match[1], match[4], match[5]);
  match = monthDayYear.exec(trimmed);
  if (match) return assemble(match[3], monthNumber(match[1]), match[2], match[4], match[5]);
  match = eastAsian.exec(trimmed);
  return match ? assemble(match[1], match[2], match[3]) : undefined;
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
