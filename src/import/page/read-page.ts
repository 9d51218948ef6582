import { articleThing } from './metadata/article-thing.ts';
import { chooseAuthors } from './head/authors.ts';
import { findBody } from './body/body.ts';
import { squeeze } from './body/choose-body.ts';
import { chooseDays } from './head/day.ts';
import { readHead } from './head/head.ts';
import { shownHeadings } from './head/headings.ts';
import { chooseHeadline, type Candidate } from './head/headline.ts';
import { readThings, textOf, type Thing } from './metadata/json-ld.ts';
import { chooseLeadImage } from './pictures/lead-image.ts';
import { partCredit } from './pictures/part-credit.ts';
import { withoutCaptions } from './pictures/without-captions.ts';
import { chooseLanguage } from './language.ts';
import { readMetadata, type Metadata } from './metadata/metadata.ts';
import { readMicrodata } from './metadata/microdata.ts';
import { attribute, parsePage, type Page } from './parse-page.ts';
import { lineOf, textIn } from './text.ts';
import { findStandfirst, isBeginning } from './head/standfirst.ts';
import { revealAddresses } from './reveal-addresses.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import { narrowHeadings, trimHeadings } from './head/trim-headings.ts';
import { withoutBios } from './head/without-bios.ts';
import { withoutBylines } from './head/without-bylines.ts';

export interface Sources {
  page: Page;
  meta: Metadata;
  thing: Thing;
  things: Thing[];
  title: string;
  sites: string[];
}

const longestDescription = 800;
const fewestOfHeadline = 25;

export function readPage(input: string | Uint8Array, options: { address?: string } = {}) {
  const html = typeof input === 'string' ? input : new TextDecoder().decode(input);
  const page = parsePage(html);
  trimHeadings(page);
  revealAddresses(page);
  const meta = readMetadata(page);
  const things = [...readThings(page), ...readMicrodata(page)];
  const get = (...names: string[]): string | undefined =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined);
  const windowTitle = page.elements.find((element) => element.tagName === 'title');
  const told = [get('og:title') ?? '', windowTitle ? textIn(windowTitle) : ''].map(lineOf);
  const thing = articleThing(things, told);
  const isHeadline = (name: string): boolean =>
    squeeze(name).length >= fewestOfHeadline && told.map(squeeze).includes(squeeze(name));
  const publisher = [
    textOf(thing['publisher']),
    ...['og:site_name', 'application-name', 'publisher', 'dc.publisher'].map((name) => get(name)),
  ]
    .map((name) => lineOf(name ?? ''))
    // Some give the headline as the name of the site.
    .find((name) => name !== '' && !/^(?:https?:|www\.)/i.test(name) && !isHeadline(name));
  const canonical = page.elements.find(
    (element) => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? ''),
  );
  const address = addressOf((canonical && attribute(canonical, 'href')) ?? '', get('og:url') ?? '');
  page.address = URL.parse(options.address ?? address ?? '') ?? undefined;
  const host = URL.parse(address ?? '')?.hostname.replace(/^www\./, '');
  const sites = [
    publisher,
    get('og:site_name'),
    get('application-name'),
    get('apple-mobile-web-app-title'),
    get('twitter:site')?.replace('@', ''),
    host,
    host?.split('.')[0],
  ].filter((name) => name !== undefined);
  const called = [textOf(thing['headline']), textOf(thing['alternativeHeadline']), told[0]].filter(
    (text) => text !== undefined && text !== '',
  ) as string[];
  narrowHeadings(page, called);
  const headings = shownHeadings(page, called, told[1] ?? '');
  const candidates: Candidate[] = [];
  const add = (text: string | undefined, weight: number, isShown = false): void => {
    if (text && lineOf(text) !== '') candidates.push({ text: lineOf(text), weight, isShown });
  };
  const shown = headings.filter(({ inTrail }) => !inTrail);
  for (const { text, inTrail } of headings) add(text, inTrail ? 0.3 : shown.length === 1 ? 1.8 : 1, !inTrail);
  add(textOf(thing['headline']), 2);
  add(told[0], 1.2);
  add(
    get(
      'twitter:title',
      'parsely-title',
      'sailthru.title',
      'dc.title',
      'citation_title',
      'cxenseparse:title',
    ),
    0.3,
  );
  add(told[1], 0.3);
  const title = chooseHeadline(candidates, sites);
  const sources: Sources = { page, meta, thing, things, title: title ?? '', sites };
  const body = findBody(page, { title, articleBody: textOf(thing['articleBody']) });
  const head = readHead(page, body, title ?? '');
  const described = [get('og:description', 'description') ?? textOf(thing['description']) ?? '']
    .map(lineOf)
    // Some say the whole article there.
    .filter((text) => text.length <= longestDescription)
    .join('');
  const standfirst = body && findStandfirst(page, body, head, described);
  if (body && standfirst) body.parts = standfirst.parts;
  const isNews =
    ![title ?? '', ...sites, ''].map(squeeze).includes(squeeze(described)) &&
    !isBeginning(described, body?.parts ?? []);
  const { image, rest } = chooseLeadImage(sources, body);
  const author = chooseAuthors(sources, head);
  const days = chooseDays(sources, head, isMonthFirst(page));
  return {
    title,
    author,
    ...days,
    publisher,
    source: options.address ?? address,
    dek: standfirst ? lineOf(standfirst.text) : isNews ? described : undefined,
    lang: chooseLanguage(
      [langOf(page), textOf(thing['inLanguage']), get('content-language'), get('og:locale')],
      body?.parts.map(({ text }) => text).join('\n') ?? '',
    ),
    image: image && { ...image, ...partCredit(image) },
    body: toMarkdown(
      withoutCaptions(
        withoutBios(page, withoutBylines(rest, author, sites, days.date), author, sites),
        image,
      ),
    ),
  };
}

/** The whole one: some pages leave out where an address begins. */
function addressOf(canonical: string, shared: string): string | undefined {
  const whole = (address: string): string =>
    address
      .trim()
      .replace(/^\/\/(?=\w)/, 'https://')
      .replace(/^(?=www\.)/, 'http://');
  const [first, second] = [canonical, shared].map(whole);
  const resolved = first === '' ? '' : URL.parse(first ?? '', second)?.href;
  return [first, resolved, second].find((address) => /^https?:\/\//i.test(address ?? ''));
}

function isMonthFirst(page: Page): boolean {
  return /^en(?:-us)?$/i.test(langOf(page));
}

function langOf(page: Page): string {
  const html = page.elements.find((element) => element.tagName === 'html');
  return (html && attribute(html, 'lang')) ?? '';
}
