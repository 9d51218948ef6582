import { articleThing } from './article-thing.ts';
import { chooseAuthors } from './authors.ts';
import { findBody } from './body.ts';
import { chooseDays } from './day.ts';
import { squeeze } from './choose-body.ts';
import { readHead } from './head.ts';
import { chooseHeadline, type Candidate } from './headline.ts';
import { readThings, textOf, type Thing } from './json-ld.ts';
import { chooseLeadImage } from './lead-image.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { readMicrodata } from './microdata.ts';
import { isHidden } from './blocks.ts';
import { attribute, closest, parsePage, type Page } from './parse-page.ts';
import { lineOf, textIn } from './text.ts';
import { toMarkdown } from './to-markdown.ts';
import { withoutBylines } from './without-bylines.ts';

export interface Sources {
  page: Page;
  meta: Metadata;
  thing: Thing;
  things: Thing[];
  title: string;
  sites: string[];
}

export function readPage(input: string | Uint8Array, options: { address?: string } = {}) {
  const html = typeof input === 'string' ? input : new TextDecoder().decode(input);
  const page = parsePage(html);
  const meta = readMetadata(page);
  const things = [...readThings(page), ...readMicrodata(page)];
  const get = (...names: string[]): string | undefined =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined);
  const windowTitle = page.elements.find((element) => element.tagName === 'title');
  const told = [get('og:title') ?? '', windowTitle ? textIn(windowTitle) : ''].map(lineOf);
  const thing = articleThing(things, told);
  const publisher =
    textOf(thing['publisher']) ?? get('og:site_name', 'application-name', 'publisher', 'dc.publisher');
  const canonical = page.elements.find(
    (element) => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? ''),
  );
  const address = (canonical && attribute(canonical, 'href')) ?? get('og:url');
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
  const headings = [
    ...new Set(
      page.elements
        .filter((element) => element.tagName === 'h1' && !closest(page, element, isHidden))
        .map(textIn)
        .filter((text) => text !== ''),
    ),
  ];
  const candidates: Candidate[] = [];
  const add = (text: string | undefined, weight: number, isShown = false): void => {
    if (text && lineOf(text) !== '') candidates.push({ text: lineOf(text), weight, isShown });
  };
  for (const heading of headings.slice(0, 5)) add(heading, headings.length === 1 ? 1.8 : 1, true);
  // A blog's h1 may be the blog's name; then the headline is a lower heading, and the page's title repeats it.
  const window = squeeze(told[1] ?? '');
  const isUntold = !told[0] && textOf(thing['headline']) === undefined;
  if (isUntold && !headings.some((heading) => window.startsWith(squeeze(heading))))
    for (const heading of page.elements.filter(({ tagName }) => tagName === 'h2').slice(0, 20)) {
      const text = squeeze(textIn(heading));
      if (text.length >= 8 && (window.startsWith(text) || window.endsWith(text)))
        add(textIn(heading), 2, true);
    }
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
  const { image, rest } = chooseLeadImage(sources, body);
  const author = chooseAuthors(sources, head);
  return {
    title,
    author,
    ...chooseDays(sources, head, isMonthFirst(page)),
    publisher,
    source: options.address ?? address,
    dek: lineOf(get('og:description', 'description') ?? textOf(thing['description']) ?? '') || undefined,
    image,
    body: toMarkdown(withoutBylines(rest, author, sites)),
  };
}

function isMonthFirst(page: Page): boolean {
  const lang = String(page.elements.find((element) => element.tagName === 'html')?.properties['lang'] ?? '');
  return /^en(?:-us)?$/i.test(lang);
}
