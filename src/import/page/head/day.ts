/**
 * Decides when an article was first published: what its page says to machines, checked against the day it shows to people. A
 * moment in universal time may lie on another day than the publisher's; then the day that is printed is right.
 */
import { printedDays } from '../../../date/printed-days.ts';
import { textOf } from '../metadata/json-ld.ts';
import type { Sources } from '../sources.ts';
import { publishedNames, updatedNames } from './day-names.ts';
import { dayInAddress } from './day-in-address.ts';
import { type DaysIn, daysPrinted, labelledDay, timesShown } from './days-shown.ts';
import type { Head } from './line.ts';
import { readMoment } from './read-moment.ts';
import { chooseDay } from './choose-day.ts';

/** Whose pages print 24.05.06 on the sixth of May 2024. */
const yearFirst = /^(?:ko|ja|zh)(?![a-z])/i;
const shortYear = /(?<![\d./-])\d{2}([./-])\d{2}\1\d{2}(?![\d./-])/g;
/** Between the day in an address and the one of its article. */
const mostDays = 3;

/** @param lang of the page, which decides how a day in figures is read */
export function chooseDays(sources: Sources, head: Head, lang: string): { date?: string; updated?: string } {
  const { page, meta, thing } = sources;
  const monthFirst = /^en(?:-us)?$/i.test(lang);
  const daysIn: DaysIn = (text) =>
    printedDays(yearFirst.test(lang) ? text.replace(shortYear, '20$&') : text, monthFirst);
  const read = (values: readonly (string | undefined)[]): string[] =>
    values.map((value) => readMoment(value, monthFirst)).filter((date) => date !== undefined);
  const stated = (keys: readonly string[]) => keys.map((key) => textOf(thing[key]));
  const named = (names: readonly string[]) => names.map((name) => meta.get(name)?.[0]);

  const told = dayInAddress(page.address);
  const moments = read([...stated(['datePublished', 'dateCreated', 'uploadDate']), ...named(publishedNames)]);
  const { printed, printedUpdates } = daysPrinted(page, head, daysIn);
  const updated = read([...stated(['dateModified']), ...named(updatedNames)])[0] ?? printedUpdates[0];
  const date =
    // Some are those of a change, or of another article.
    chooseDay(nearTo(moments, told) ?? moments[0], printed, told) ??
    read(timesShown(page, head))[0] ??
    // A line near the headline may tell of another day than its own.
    nearTo(printed, told) ??
    told ??
    // Where a page gives only the day of its last change, that day is used.
    updated ??
    labelledDay(page, daysIn);
  const isUpdated = updated !== undefined && date !== undefined && updated.slice(0, 16) > date.slice(0, 16);
  return { date, ...(isUpdated && { updated }) };
}

/** The first of several days that is near another one; the first of all where that is not known. */
const nearTo = (days: readonly string[], other: string | undefined): string | undefined =>
  days.find((day) => other === undefined || isNear(day, other));

const isNear = (day: string, other: string): boolean =>
  Math.abs(Date.parse(day.slice(0, 10)) - Date.parse(other.slice(0, 10))) <= mostDays * 86_400_000;
