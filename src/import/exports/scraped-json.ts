import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { decodeHTML } from 'entities';
import { splitNames } from '../page/authors/author-names.ts';
import { fragmentToMarkdown } from '../page/markdown/fragment-to-markdown.ts';
import type { Facts, FoundArticle, Input, Reader } from '../reader.ts';
import { readSavedPage } from '../saved-page/read-saved-page.ts';
import { Unreadable } from '../unreadable.ts';
import { jsonItems, textOf, textsOf } from './json-items.ts';
import { isWebAddress, listedAddress, PassedOver, savedDay } from './listed-address.ts';
import { piecesOf } from './pieces-of.ts';
import { presentFacts } from './present-facts.ts';
import { remarksOf } from './remarks-of.ts';
import { startOf } from './start-of.ts';

type Item = Readonly<Record<string, unknown>>;

/** Under which names scrapers have them, in small letters and without signs between words; the best first. */
const names = {
  title: ['title', 'headline', 'webtitle'],
  markdown: ['markdown', 'contentmarkdown'],
  html: ['contenthtml', 'htmlcontent', 'articlehtml', 'bodyhtml', 'content', 'html', 'body'],
  text: [
    ...['textcontent', 'contenttext', 'text', 'maintext', 'articletext', 'articlebody', 'fulltext'],
    ...['cleanedtext', 'cleantext', 'content', 'body'],
  ],
  source: [
    'url',
    'link',
    'sourceurl',
    'canonicalurl',
    'originalurl',
    'permalink',
    'pageurl',
    'weburl',
    'source',
    'href',
  ],
  publisher: ['sitename', 'publisher', 'source', 'hostname', 'domain', 'sourcedomain'],
  author: ['authors', 'author', 'byline', 'creator'],
  date: [
    ...['datepublished', 'datepublish', 'publishdate', 'publisheddate', 'publishedat', 'publishedtime'],
    ...['articlepublishedtime', 'publicationdate', 'webpublicationdate', 'published', 'pubdate', 'date'],
  ],
  updated: [
    'datemodified',
    'datemodify',
    'modifiedtime',
    'articlemodifiedtime',
    'modified',
    'updatedat',
    'updated',
  ],
  retrieved: ['retrieved', 'datedownload', 'downloaddate', 'scrapedat', 'fetchedat', 'crawledat', 'accessed'],
  dek: ['dek', 'subtitle', 'standfirst', 'description'],
  topics: ['tags', 'keywords', 'topics', 'categories'],
  lang: ['language', 'lang'],
  image: ['topimage', 'image', 'imageurl', 'leadimageurl', 'leadimage', 'ogimage'],
} as const;

/** Where an answer of a program has its articles. */
const places = [
  'data',
  'response',
  'items',
  'articles',
  'results',
  'posts',
  'entries',
  'documents',
  'objects',
];
const mostLevels = 3;

/** The name of a text, or of one that WordPress has rendered. */
const namedText = /"([\w :-]{2,40})"\s*:\s*(?:\{\s*"rendered"\s*:\s*)?"/g;
/** What lists of addresses and of marked passages have, which other readers know better. */
const isOfList =
  /"(?:is_archived|bookmarks|collections|highlights|highlighted_at|linksRouteTo|archiveAs\w+|cells)"\s*:/;
/** One to a line; the first may be longer than what is seen of it. */
const isLines = /^\s*\{[^\n]*(?:\}[ \t\r]*\n\s*\{|$)/;
const block = /<(?:p|div|br|h[1-6]|ul|ol|figure|img|section|blockquote|table)\b[^<>]*>/i;
const wholePage = /<html\b|<!doctype/i;
const startsPage = /^\s*<(?:!doctype|html)\b/i;
/** A text that is a page, in JSON; some programs write its signs as numbers. */
const textOfPage = /:\s*"(?:\s|\\[nrt]|\\ufeff)*(?:<|\\u003c)(?:!doctype|html)\b/i;
/** What a browser recorded of its network (http://www.softwareishard.com/blog/har-12-spec/), of which most is no article. */
const isRecording = /^\s*\{\s*"log"\s*:/;
/** How NewsAPI ends what it gives of a text: https://newsapi.org/docs/endpoints/everything */
const cutOff = /\[\+\d+ chars\]$/;

/** What programs that fetch articles write as JSON: one, several, one to a line, a feed (https://jsonfeed.org/version/1.1). */
export const scrapedJson: Reader = {
  kind: 'JSON of a scraper',
  recognises: (input) => {
    const start = startOf(input);
    if (!/^\s*(?:\[\s*)?\{/.test(start) || isOfList.test(start) || isRecording.test(start)) return false;
    if (textOfPage.test(start)) return true;
    const keys = new Set(Array.from(start.matchAll(namedText), ([, name = '']) => plainKey(name)));
    const has = (wanted: readonly string[]): boolean => wanted.some((name) => keys.has(name));
    return has(names.title) && has([...names.markdown, ...names.html, ...names.text]);
  },
  async *read(input) {
    const passedOver = new PassedOver();
    for await (const item of itemsOf(input)) {
      const found =
        item instanceof Unreadable
          ? item
          : (articleOf(item) ?? (await articleOnPage(item)) ?? listedAddress(item));
      if (found) yield found;
      else passedOver.add(item as Item);
    }
    yield* passedOver.failures();
  },
};

async function* itemsOf(input: Input): AsyncGenerator<Item | Unreadable> {
  const start = startOf(input);
  if (isLines.test(start)) yield* linesOf(input);
  else if (/^\s*\[/.test(start)) yield* jsonItems(input, ['$.*']);
  else for await (const whole of jsonItems(input, ['$'])) yield* itemsWithin(whole);
}

async function* linesOf(input: Input): AsyncGenerator<Item | Unreadable> {
  let number = 0;
  for await (const line of createInterface({ input: Readable.from(piecesOf(input)), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const item = parseItem(line.replace(/^\uFEFF/, ''));
    if (item) yield* itemsWithin(item);
    else yield new Unreadable(`line ${number} is no JSON, or was cut off`);
  }
}

function parseItem(line: string): Item | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isItem(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An article, or those in an answer around it. */
function itemsWithin(whole: Item, levels = mostLevels): Item[] {
  if (levels === 0 || articleOf(whole) || pageIn(whole) !== undefined) return [whole];
  const inner = places
    .map((name) => whole[name])
    .find((value) => typeof value === 'object' && value !== null);
  if (isItem(inner)) return itemsWithin(inner, levels - 1);
  return Array.isArray(inner) ? inner.filter(isItem) : [whole];
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns undefined for an item without a headline or a text */
function articleOf(item: Item): FoundArticle | undefined {
  const fields = fieldsOf(item);
  const facts = factsOf(fields);
  const markdown = bodyOf(fields, facts.source);
  if (facts.title === undefined || !markdown) return undefined;
  const dek = dekOf(fields, facts.title, markdown);
  return {
    facts: presentFacts({ ...facts, dek }),
    remarks: remarksOf(item),
    markdown,
    pictures: new Map(),
  };
}

/** @returns the article of a page that a crawler stored as it was, or why there is none; undefined for an item without a page */
async function articleOnPage(item: Item): Promise<FoundArticle | Unreadable | undefined> {
  const html = pageIn(item);
  if (html === undefined) return undefined;
  const facts = presentFacts(factsOf(fieldsOf(item)));
  const { source: address, retrieved: day } = facts;
  try {
    const found = await readSavedPage({ html, address, day, find: () => Promise.resolve(undefined) });
    return { ...found, facts: { ...facts, ...found.facts } };
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

function pageIn(item: Item): string | undefined {
  return Object.values(item).find(
    (value): value is string => typeof value === 'string' && startsPage.test(value),
  );
}

function factsOf(fields: Item): Facts {
  return {
    title: plainTitle(textOf(fields, ...names.title)),
    author: authorsOf(fields),
    date: savedDay(textOf(fields, ...names.date)),
    updated: savedDay(textOf(fields, ...names.updated)),
    retrieved: savedDay(textOf(fields, ...names.retrieved)),
    source: names.source.map((name) => textOf(fields, name)).find(isWebAddress),
    publisher: publisherOf(fields),
    topics: names.topics.map((name) => textsOf(fields, name)).find((texts) => texts.length > 0),
    lang: /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.exec(textOf(fields, ...names.lang) ?? '')?.[0].replace('_', '-'),
    image: imageOf(fields),
  };
}

const plainKey = (key: string): string => key.toLowerCase().replace(/[\s_:-]/g, '');

/**
 * By small names without signs, `sourceURL` and `source_url` alike, with those of the `metadata` or `fields` within, and as
 * WordPress has rendered them.
 */
function fieldsOf(item: Item): Item {
  const { metadata, fields } = item;
  return Object.fromEntries(
    Object.entries({ ...(isItem(metadata) && metadata), ...(isItem(fields) && fields), ...item }).map(
      ([key, value]) => [
        plainKey(key),
        isItem(value) && typeof value['rendered'] === 'string' ? value['rendered'] : value,
      ],
    ),
  );
}

/** `Late &#038; <em>cold</em>` */
const plainTitle = (title: string | undefined): string | undefined =>
  title === undefined ? undefined : decodeHTML(title.replace(/<\/?(?:em|i|b|strong|span)\b[^<>]*>/gi, ''));

function bodyOf(fields: Item, source: string | undefined): string | undefined {
  const textsIn = (keys: readonly string[]): string[] => keys.flatMap((key) => textOf(fields, key) ?? []);
  const [markdown] = textsIn(names.markdown);
  if (markdown !== undefined) return `${markdown}\n`;
  const html = textsIn(names.html).find((text) => block.test(text) && !wholePage.test(text));
  if (html !== undefined) return fragmentToMarkdown(html, source);
  const text = textsIn(names.text).find((each) => !block.test(each) && !cutOff.test(each));
  return text === undefined ? undefined : `${inParagraphs(text)}\n`;
}

/** Where no line is empty, each is a paragraph. */
function inParagraphs(text: string): string {
  const lines = text.split(/\r?\n/);
  return lines.some((line) => line.trim() === '') ? text : lines.join('\n\n');
}

function authorsOf(fields: Item): string[] {
  const found = names.author
    .map((name) => {
      const value = fields[name];
      return typeof value === 'string' ? splitNames(value) : textsOf(fields, name);
    })
    .find((texts) => texts.length > 0);
  return (found ?? []).filter((name) => !isWebAddress(name));
}

function publisherOf(fields: Item): string | undefined {
  return names.publisher
    .map((name) => (isItem(fields[name]) ? textOf(fields[name], 'name') : textOf(fields, name)))
    .find((name) => name !== undefined && !/^https?:/i.test(name))
    ?.replace(/^www\./, '');
}

/** Machines are often told the beginning of the text, or the headline again. */
function dekOf(fields: Item, title: string, markdown: string): Facts['dek'] {
  const dek = textOf(fields, ...names.dek);
  return dek === undefined || dek === title || markdown.includes(dek.slice(0, 40)) ? undefined : dek;
}

function imageOf(fields: Item): Facts['image'] {
  const src = names.image
    .map((name) => (isItem(fields[name]) ? textOf(fields[name], 'url', 'src') : textOf(fields, name)))
    .find(isWebAddress);
  return src === undefined ? undefined : { src };
}
