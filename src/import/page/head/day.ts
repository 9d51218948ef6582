/**
 * Decides when an article was first published: what its page says to machines, checked against the day it shows to people. A
 * moment in universal time may lie on another day than the publisher's; then the day that is printed is right.
 */
import type { Element } from 'hast';
import { parseDate } from '../../../date/parse-date.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { wholeWords } from '../../../language/whole-words.ts';
import type { Head } from './head.ts';
import { textOf } from '../metadata/json-ld.ts';
import { attribute } from '../parse-page.ts';
import { printedDays } from './printed-days.ts';
import type { Sources } from '../sources.ts';
import { textIn } from '../text.ts';
import { namesOf } from '../vocabulary.ts';

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
const saysUpdated = new RegExp(wholeWords(phrasesOf('updatedLabels')), 'iu');

const longestDayLine = 80;

export function chooseDays(
  { page, meta, thing }: Sources,
  head: Head,
  monthFirst: boolean,
): { date?: string; updated?: string } {
  const stated = ['datePublished', 'dateCreated', 'uploadDate'].map((name) => textOf(thing[name]));
  const named = publishedNames.flatMap((name) => meta.get(name)?.[0]);
  const moments = [...stated, ...named]
    .map((text) => readMoment(text, monthFirst))
    .filter((date) => date !== undefined);
  const printed = page.elements
    .filter(({ tagName }) => tagName === 'h1' || tagName === 'title')
    .flatMap((heading) => printedDays(textIn(heading), monthFirst).slice(0, 1))
    .filter(({ before }) => before === '')
    .map(({ date }) => date);
  const printedUpdates: string[] = [];
  // A dateline counts more than a sentence that mentions a day.
  const isShort = (text: string): boolean => text.length <= longestDayLine;
  for (const { text, place } of head.lines.toSorted(
    (one, other) => Number(isShort(other.text)) - Number(isShort(one.text)),
  )) {
    if (place === 'behind' && printed.length > 0) continue;
    for (const { date, before } of printedDays(text, monthFirst))
      (saysUpdated.test(before) ? printedUpdates : printed).push(date);
  }
  const times = page.elements.filter((element) => momentOf(element) !== undefined);
  const shown = times
    .filter(
      (element) =>
        !/updat|modif/.test(namesOf(element)) &&
        head.lines.some((line) => line.element === element || isInside(page.parents, element, line.element)),
    )
    .map((element) => readMoment(momentOf(element), monthFirst))
    .filter((date) => date !== undefined);
  const updated =
    readMoment(textOf(thing['dateModified']), monthFirst) ??
    updatedNames
      .map((name) => readMoment(meta.get(name)?.[0], monthFirst))
      .find((date) => date !== undefined) ??
    printedUpdates[0];
  const told = dayInAddress(page.address);
  const date =
    settle(moments[0], printed, told) ??
    shown[0] ??
    // A line near the headline may tell of another day than its own.
    (told === undefined ? printed[0] : (printed.find((day) => isNear(day, told)) ?? told)) ??
    // Where a page gives only the day of its last change, that day is used.
    updated;
  return {
    date,
    ...(updated !== undefined &&
      date !== undefined &&
      updated.slice(0, 16) > date.slice(0, 16) && { updated }),
  };
}

/** For machines, beside the day that is shown; of an older microformat, too (http://microformats.org/wiki/abbr-design-pattern). */
function momentOf(element: Element): string | undefined {
  if (element.tagName === 'time') return attribute(element, 'dateTime') ?? momentInData(element);
  if (element.tagName !== 'abbr') return attribute(element, 'dateTime') ?? publishedInData(element);
  const title = attribute(element, 'title');
  return title !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(title) ? title : undefined;
}

/** `<span data-publishtime="1714996800000">` */
function publishedInData({ properties }: Element): string | undefined {
  for (const name in properties)
    if (/^data.*publish/i.test(name)) return momentInData({ properties } as Element);
  return undefined;
}

/** For a script that shows it: `<time data-published="…">an hour ago</time>` */
function momentInData({ properties }: Element): string | undefined {
  const [, value] =
    Object.entries(properties).find(
      ([name, text]) =>
        name.startsWith('data') &&
        (/^\d{4}-\d{2}-\d{2}[T ]\d/.test(String(text)) ||
          (/publish/i.test(name) && /^1\d{9}(?:\d{3})?$/.test(String(text)))),
    ) ?? [];
  return value === undefined ? undefined : String(value);
}

const mostDays = 3;

function isNear(day: string, other: string): boolean {
  const [at, otherAt] = [day, other].map((each) => Date.parse(each.slice(0, 10)));
  return Math.abs((at ?? 0) - (otherAt ?? 0)) <= mostDays * 86_400_000;
}

function isInside(parents: Map<Element, Element>, element: Element, outer: Element): boolean {
  for (let at: Element | undefined = element; at; at = parents.get(at)) if (at === outer) return true;
  return false;
}

/** A moment in universal time, and the day printed for it, or told in the page's address. */
function settle(
  moment: string | undefined,
  printed: string[],
  dayInAddress: string | undefined,
): string | undefined {
  if (moment === undefined || !/T.*(?:Z|[+-]00:00)$/.test(moment)) return moment;
  if (moment.slice(0, 10) === dayInAddress) return moment;
  // Midnight is no time of day here: a program wrote a day as a moment.
  if (/T00:00(?::00)?(?:\.0+)?(?:Z|[+-]00:00)$/.test(moment)) return moment.slice(0, 10);
  const hours = (day: string): number =>
    (Date.parse(`${day.slice(0, 10)}T12:00:00Z`) - Date.parse(moment)) / 3_600_000;
  const day = printed.find(
    (date) => date.slice(0, 10) !== moment.slice(0, 10) && Math.abs(hours(date)) <= 26,
  );
  return day !== undefined && !printed.some((date) => date.slice(0, 10) === moment.slice(0, 10))
    ? day.slice(0, 10)
    : moment;
}

export function readMoment(text: string | undefined, monthFirst: boolean): string | undefined {
  if (text === undefined || text.length > 100) return undefined;
  const trimmed = text.trim();
  const epoch = /^(1\d{9})(\d{3})?$/.exec(trimmed);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().replace('.000', '');
  const date =
    parseDate(trimmed) ??
    parseDate(trimmed.replace(/^(\d{4}-\d{2}-\d{2})[T ]?.*$/s, '$1')) ??
    parseDate(trimmed.replace(/^(\d{4}) (\d{2}) (\d{2})$/, '$1-$2-$3'));
  if (date !== undefined) return date.length >= 10 ? date : undefined;
  const rfc = /^\p{L}{3} (\p{L}{3}) (\d{1,2}) (?:[\d:]+ \p{L}+ )?(\d{4})/u.exec(trimmed);
  if (rfc) return parseDate(`${rfc[1]} ${rfc[2]}, ${rfc[3]}`);
  return printedDays(trimmed, monthFirst)[0]?.date;
}

function dayInAddress(address: URL | undefined): string | undefined {
  const match = /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01])(?:[/_.-]|$)/.exec(
    address?.pathname ?? '',
  );
  // `/2024/5/6/`, `/2024/coast/05/06/`
  const [, year, month, day] =
    match ??
    /\/((?:19|20)\d{2})\/(?:[a-z_-]{2,20}\/)?(\d{1,2})\/(\d{1,2})\//i.exec(address?.pathname ?? '') ??
    [];
  if (year !== undefined) return parseDate(`${year}-${month}-${day}`);
  // `/2024/may/6/`
  const [, inYear, name, on] =
    /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?:\/|$)/i.exec(address?.pathname ?? '') ?? [];
  return name === undefined ? undefined : parseDate(`${on} ${name} ${inYear}`, 'en');
}
