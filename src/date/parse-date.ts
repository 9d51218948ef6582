import { alternatives } from '../language/alternatives.ts';
import { findLanguage } from '../language/languages.ts';
import { phrasesOf } from '../language/phrases.ts';
import { regionOf } from '../language/tag.ts';
import { gregorianOfPersian, gregorianYear } from './calendars.ts';
import { plainWords } from './date-words.ts';
import { asciiDigits } from './digits.ts';
import { type GregorianDate, type IsoDate, isoDate } from './iso-date.ts';
import { scanDate } from './scan-date.ts';
import { scanIso } from './scan-iso.ts';
import { offsetOf } from './time-zones.ts';

const longestDate = 150;
/** Smaller years are of other calendars, such as the Persian 1404. */
const firstYear = 1500;
/** The form of mail (RFC 5322), whose zones are American. */
const mail = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? [a-z]{3}$/;
const label = new RegExp(
  `^(?:${alternatives([...phrasesOf('publishedLabels'), ...phrasesOf('updatedLabels')])})(?: ?[:：] ?| |(?=\\d))`,
  'u',
);

/**
 * Reads a date as people and programs write it: ISO 8601 and its near forms, RFC 2822, and what newspapers print in the
 * languages of `src/language`: `Published: March 2, 2017`, `Donnerstag, 2. März 2017, 14:05 Uhr`, `2017年3月2日`,
 * `٢ مارس ٢٠١٧`, `2 มีนาคม 2560`, `平成29年3月2日`, `۱۲ اسفند ۱۳۹۵`. Days told from today, such as `yesterday`, are no dates.
 *
 * @param lang BCP 47 tag of the language it is written in, if it is known; without it, a text of two readings is not read:
 *   `02/03/2017` (March 2 in London, February 3 in New York), `2 listopada 2017` (October in Zagreb, November in Warsaw)
 * @returns the date, or undefined if the text is not one (the 30th of February is not). A time whose zone is not known is
 *   left out, except in the form of ISO 8601
 */
export function parseDate(text: string, lang?: string): IsoDate | undefined {
  if (text.length > longestDate || !/\p{Nd}|元/u.test(text)) return undefined;
  const plain = plainWords(asciiDigits(text))
    // `[[2024-05-06]]` of Obsidian, `<2024-05-06 Mon>` of Org.
    .replace(/^\[\[|\]\]$|^<|>$/g, '')
    // The name of the zone, behind its offset (RFC 9557).
    .replace(/(?<=\d|z)\[[\w/+-]+\]$/, '')
    // A zone as a manual for posts shows it, which nobody replaced.
    .replace(/ ?\+\/-\d{2}:?\d{2}$/, '')
    // MarkDownload's way to write a zone.
    .replace(/ ?\(utc ?([+-]\d{2}:?\d{2})\)$/, '$1')
    .replace(label, '');
  const isPersian =
    /[\u06F0-\u06F9]/.test(text) || (lang !== undefined && findLanguage(lang)?.persianMonths !== undefined);

  const fromIso = scanIso(plain);
  if (fromIso) return isPersian && fromIso.year < firstYear ? persianDay(fromIso) : isoDate(fromIso);

  const parts = scanDate(plain, lang);
  if (!parts) return undefined;
  if (parts.calendar === 'persian' || (isPersian && parts.year < firstYear)) return persianDay(parts);
  if (parts.year < firstYear) return undefined;
  const { month, day, time, zone } = parts;
  const date = { year: gregorianYear(parts.year), month, day };
  const whole = isoDate(date);
  if (whole === undefined || time === undefined || zone === undefined) return whole;
  const isAmerican = mail.test(plain) || (lang !== undefined && regionOf(lang) === 'US');
  const offset = /^[+-]/.test(zone) ? zone : offsetOf(zone, whole, isAmerican);
  return offset ? isoDate({ ...date, time, offset }) : whole;
}

function persianDay({ year, month, day }: GregorianDate): IsoDate | undefined {
  if (month === undefined || day === undefined) return undefined;
  const gregorian = gregorianOfPersian(year, month, day);
  return gregorian && isoDate(gregorian);
}
