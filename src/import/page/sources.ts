/** Reads what a page says of itself, and of the site that it belongs to. */
import { squeeze } from '../../language/letters-of.ts';
import { isCutAtQuote } from './headline/choose-headline.ts';
import { articleThing } from './metadata/article-thing.ts';
import { readThings, textOf, type Thing } from './metadata/json-ld.ts';
import { firstOf, readMetadata, type Metadata } from './metadata/metadata.ts';
import { masthead } from './metadata/masthead.ts';
import { readMicrodata } from './metadata/microdata.ts';
import { sharedAddress } from './metadata/shared-address.ts';
import { attribute, type Page } from './tree/parse-page.ts';
import { placePage } from './resolve-address.ts';
import { lineOf, textIn } from './tree/text.ts';

/** A page, and what it says: to be weighed against what it shows. */
export interface Sources {
  page: Page;
  meta: Metadata;
  /** All items of its JSON-LD and microdata, and of them the article. */
  things: Thing[];
  thing: Thing;
  /** What it is called where it is shared, and in the title of its window; empty if it is not. */
  shared: string;
  window: string;
  /** What it says that its article is about; empty if it does not. */
  description: string;
  publisher?: string;
  /** Where it is, as it says. */
  address?: string;
  /** Names by which its site calls itself. */
  sites: string[];
}

const longestDescription = 800;
const fewestOfHeadline = 25;

/** Tells the page where it is. @param foundAt where it was found, if that is known */
export function readSources(page: Page, foundAt?: string): Sources {
  const meta = readMetadata(page);
  const things = [...readThings(page), ...readMicrodata(page)];
  const shared = lineOf(firstOf(meta, 'og:title') ?? '');
  const windowTitle = page.elements.find(({ tagName }) => tagName === 'title');
  const window = windowTitle ? lineOf(textIn(windowTitle)) : '';
  const thing = articleThing(things, [shared, window]);
  const address = addressOf(page, meta) ?? sharedAddress(page, window) ?? addressForTelephones(page);
  const publisher =
    publisherOf(meta, thing, [shared, window]) ??
    masthead(page, window, address ?? foundAt) ??
    accountOf(meta);
  const sites = sitesOf(meta, publisher, address ?? foundAt);
  placePage(page, foundAt ?? address);
  return {
    page,
    meta,
    things,
    thing,
    shared,
    window,
    publisher,
    address,
    description: withoutSite(descriptionOf(meta, thing), sites),
    sites,
  };
}

function publisherOf(meta: Metadata, thing: Thing, titles: readonly string[]): string | undefined {
  const names = [
    ...['og:site_name', 'application-name', 'publisher', 'dc.publisher'],
    'dc.publisher.corporatename',
  ];
  // Some give the headline as the name of the site.
  const isHeadline = (name: string): boolean =>
    squeeze(name).length >= fewestOfHeadline && titles.map(squeeze).includes(squeeze(name));
  return [textOf(thing['publisher']), ...names.map((name) => firstOf(meta, name))]
    .map((name) => lineOf(name ?? ''))
    .find((name) => name !== '' && !/^(?:https?:|www\.|@)/i.test(name) && !isHeadline(name));
}

/** `@harbournews`, given as the name of the site. */
const accountOf = (meta: Metadata): string | undefined =>
  /^@(\w+)$/.exec(firstOf(meta, 'og:site_name') ?? '')?.[1];

function descriptionOf(meta: Metadata, thing: Thing): string {
  const told = [
    ...['og:description', 'description'].map((name) => firstOf(meta, name)),
    textOf(thing['description']),
  ]
    .map((text) => lineOf(text ?? ''))
    .filter((text) => text !== '');
  const topics = squeeze(firstOf(meta, 'keywords', 'news_keywords') ?? '');
  const text = told.find((one) => !isCutAtQuote(one, told) && squeeze(one) !== topics) ?? '';
  // Some say the whole article there.
  return text.length <= longestDescription ? text : '';
}

/** `… of the coast. - The Harbour` */
function withoutSite(text: string, sites: readonly string[]): string {
  const [, words = text, last = ''] = /^(.+\S)\s[-–—|]\s([^-–—|]{2,40})$/.exec(text) ?? [];
  return sites.map(squeeze).includes(squeeze(last)) ? words : text;
}

/** The whole one: some pages leave out where an address begins. */
function addressOf(page: Page, meta: Metadata): string | undefined {
  const link = page.elements.find(
    (element) => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? ''),
  );
  const whole = (address: string): string =>
    address
      .trim()
      .replace(/^\/\/(?=\w)/, 'https://')
      .replace(/^(?=www\.)/, 'http://');
  const canonical = whole((link && attribute(link, 'href')) ?? '');
  const shared = whole(firstOf(meta, 'og:url') ?? '');
  const resolved = canonical === '' ? '' : URL.parse(canonical, shared)?.href;
  // Its address may be its name in a catalogue (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#identifier).
  const named = firstOf(meta, 'dc.identifier', 'dcterms.identifier', 'twitter:url');
  return [canonical, resolved, shared, named].find((address) => /^https?:\/\//i.test(address ?? ''));
}

/** Where the same article is for small screens (https://developers.google.com/search/docs/crawling-indexing/mobile/mobile-sites-mobile-first-indexing). */
function addressForTelephones({ elements }: Page): string | undefined {
  const link = elements.find(
    (element) =>
      element.tagName === 'link' &&
      /\balternate\b/i.test(attribute(element, 'rel') ?? '') &&
      /\bhandheld\b|max-width/i.test(attribute(element, 'media') ?? ''),
  );
  const address = (link && attribute(link, 'href')) ?? '';
  return /^https?:\/\//i.test(address) ? address : undefined;
}

function sitesOf(meta: Metadata, publisher: string | undefined, address: string | undefined): string[] {
  const host = URL.parse(address ?? '')?.hostname.replace(/^www\./, '');
  return [
    publisher,
    ...['og:site_name', 'application-name', 'apple-mobile-web-app-title'].map((name) => firstOf(meta, name)),
    firstOf(meta, 'twitter:site')?.replace('@', ''),
    host,
    host?.split('.')[0],
  ].filter((name) => name !== undefined);
}
