/**
 * Decides when an article was first published: what its page says to machines, checked against the day it shows to people. A
 * moment in universal time may lie on another day than the publisher's; then the day that is printed is right.
 */
import { labelOf } from '../../../language/label.ts';
import { publishedLabels } from '../../../language/labels.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { wholeWords } from '../../../language/whole-words.ts';
import type { Head } from './line.ts';
import { textOf } from '../metadata/json-ld.ts';
import { closest, type Page } from '../tree/parse-page.ts';
import { dayInAddress } from './day-in-address.ts';
import { momentOfElement } from './moment-of-element.ts';
import { printedDays, type PrintedDay } from '../../../date/printed-days.ts';
import { readMoment } from './read-moment.ts';
import type { Sources } from '../sources.ts';
import { textIn } from '../tree/text.ts';
import { namesOf } from '../tree/vocabulary.ts';

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'http://ogp.me/ns/article#published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_at',
  'pub_date',
  'publisheddate',
  'publication_date',
  'publicationdate',
  'release_date',
  'content:publishdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'pdate',
  'citation_publication_date',
  'citation_date',
  'article_date_original',
  'originalpublicationdate',
  'datecreated',
  'mediator_published_time',
  'shareaholic:article_published_time',
  'article:create_time',
  'article:post_date',
  'epoch-publish-date',
  'gsa_date',
  'displaydate',
  'apub:time',
  'article.published',
  'article:published_date',
  'article:publicationdate',
  'bt:pubdate',
  'content_create_date',
  'content_publisheddate',
  'date_published',
  'dateposted',
  'dc.created',
  'dc.date.publication',
  'dc:created',
  'dc:date',
  'dcsext.articlefirstpublished',
  'og:article:published',
  'og:datepublished',
  'og:pubdate',
  'og:publish_date',
  'og:regdate',
  'ptime',
  'publish_time',
  'published-date',
  'published_date',
  'published_time',
  'rbpubdate',
  'rnews:datepublished',
  'twt-published-at',
  'vr:published_time',
];
const updatedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'cxenseparse:modified_time',
  'http://ogp.me/ns/article#modified_time',
];
const saysPublished = new RegExp(wholeWords(phrasesOf('publishedLabels')), 'iu');
const saysUpdated = new RegExp(wholeWords(phrasesOf('updatedLabels')), 'iu');

const longestDayLine = 80;

/** Whose pages print 24.05.06 on the sixth of May 2024. */
const yearFirst = /^(?:ko|ja|zh)(?![a-z])/i;
const shortYear = /(?<![\d./-])\d{2}([./-])\d{2}\1\d{2}(?![\d./-])/g;
type DaysIn = (text: string) => PrintedDay[];

/** @param lang of the page, which decides how a day in figures is read */
export function chooseDays(sources: Sources, head: Head, lang: string): { date?: string; updated?: string } {
  const { page, meta, thing } = sources;
  const monthFirst = /^en(?:-us)?$/i.test(lang);
  const daysIn = (text: string): PrintedDay[] =>
    printedDays(yearFirst.test(lang) ? text.replace(shortYear, '20$&') : text, monthFirst);
  const read = (text: string | undefined) => readMoment(text, monthFirst);
  const isRead = (date: string | undefined) => date !== undefined;
  const stated = ['datePublished', 'dateCreated', 'uploadDate'].map((name) => textOf(thing[name]));
  const named = publishedNames.flatMap((name) => meta.get(name)?.[0]);
  const told = dayInAddress(page.address);
  const moments = [...stated, ...named].map(read).filter((date) => date !== undefined);
  // Some are those of a change, or of another article.
  const moment = moments.find((date) => told === undefined || isNear(date, told)) ?? moments[0];
  const { printed, printedUpdates } = daysPrinted(page, head, daysIn);
  const updated =
    read(textOf(thing['dateModified'])) ??
    updatedNames.map((name) => read(meta.get(name)?.[0])).find(isRead) ??
    printedUpdates[0];
  const date =
    settle(moment, printed, told) ??
    timesShown(page, head).map(read).find(isRead) ??
    // A line near the headline may tell of another day than its own.
    (told === undefined ? printed[0] : (printed.find((day) => isNear(day, told)) ?? told)) ??
    // Where a page gives only the day of its last change, that day is used.
    updated ??
    labelledDay(page, daysIn);
  const isUpdated = updated !== undefined && date !== undefined && updated.slice(0, 16) > date.slice(0, 16);
  return { date, ...(isUpdated && { updated }) };
}

/** The days that are printed at the headline, the likeliest first, apart from those of a change. */
function daysPrinted(
  page: Page,
  head: Head,
  daysIn: DaysIn,
): { printed: string[]; printedUpdates: string[] } {
  const printed = page.elements
    .filter(({ tagName }) => tagName === 'h1' || tagName === 'title')
    .flatMap((heading) => daysIn(textIn(heading)).slice(0, 1))
    .filter(({ before }) => before === '')
    .map(({ date }) => date);
  const printedUpdates: string[] = [];
  // A dateline counts more than a sentence that mentions a day.
  const isShort = (text: string): boolean => text.length <= longestDayLine;
  for (const { text, place } of head.lines.toSorted(
    (one, other) => Number(isShort(other.text)) - Number(isShort(one.text)),
  )) {
    // Behind a text stand sources, too, with days of their own.
    if (place === 'behind' && (printed.length > 0 || !isShort(text))) continue;
    for (const { date, before } of daysIn(text)) {
      // A caption has a day of its own, too: a line of the last change is nearer.
      const isOther = printedUpdates.length > 0 && !isShort(text) && !saysPublished.test(before);
      if (saysUpdated.test(before)) printedUpdates.push(date);
      else if (!isOther) printed.push(date);
    }
  }
  return { printed, printedUpdates };
}

/** What elements in the lines at the headline hold for machines, apart from those of a change. */
function timesShown(page: Page, head: Head): (string | undefined)[] {
  const lines = new Set(head.lines.map(({ element }) => element));
  return page.elements
    .filter(
      (element) =>
        momentOfElement(element) !== undefined &&
        !/updat|modif/.test(namesOf(element)) &&
        closest(page, element, (at) => lines.has(at)) !== undefined,
    )
    .map((element) => momentOfElement(element));
}

/** The first day behind its label, wherever the page has it: `Published 6 May 2024` in a bar of tools. */
function labelledDay({ elements }: Page, daysIn: DaysIn): string | undefined {
  for (const { children } of elements)
    for (const child of children) {
      if (child.type !== 'text' || child.value.length > longestDayLine) continue;
      const found = daysIn(child.value).find(({ before }) => publishedLabels.has(labelOf(before)));
      if (found) return found.date;
    }
  return undefined;
}

const mostDays = 3;

function isNear(day: string, other: string): boolean {
  const [at, otherAt] = [day, other].map((each) => Date.parse(each.slice(0, 10)));
  return Math.abs((at ?? 0) - (otherAt ?? 0)) <= mostDays * 86_400_000;
}

/** A moment in universal time, and the day printed for it, or told in the page's address. */
function settle(
  moment: string | undefined,
  printed: string[],
  dayInAddress: string | undefined,
): string | undefined {
  if (moment === undefined) return undefined;
  const isPrinted = printed.some((date) => date.slice(0, 10) === moment.slice(0, 10));
  if (!moment.includes('T')) return (isPrinted ? undefined : dayBeside(moment, printed)) ?? moment;
  if (!/T[^T]*(?:Z|[+-]00:00)$/.test(moment)) return moment;
  if (moment.slice(0, 10) === dayInAddress) return moment;
  // Midnight is no time of day here: a program wrote a day as a moment.
  if (/T00:00(?::00)?(?:\.0+)?(?:Z|[+-]00:00)$/.test(moment)) return moment.slice(0, 10);
  const hours = (day: string): number =>
    (Date.parse(`${day.slice(0, 10)}T12:00:00Z`) - Date.parse(moment)) / 3_600_000;
  const day = printed.find(
    (date) => date.slice(0, 10) !== moment.slice(0, 10) && Math.abs(hours(date)) <= 26,
  );
  return day !== undefined && !isPrinted ? day.slice(0, 10) : moment;
}

/** The printed day before or after one that was made of a moment in universal time. */
function dayBeside(day: string, printed: readonly string[]): string | undefined {
  const isBeside = (other: string): boolean =>
    Math.abs(Date.parse(other.slice(0, 10)) - Date.parse(day)) === 86_400_000;
  return printed.find(isBeside)?.slice(0, 10);
}
