import { toString } from 'hast-util-to-string';
import { parseDate } from '../../date/parse-date.ts';
import { findBody } from './body.ts';
import { listOf, readThings, textOf, typesOf, type Thing } from './json-ld.ts';
import { readMetadata } from './metadata.ts';
import { attribute, parsePage } from './parse-page.ts';
import { toMarkdown } from './to-markdown.ts';

export function readPage(input: string | Uint8Array, options: { address?: string } = {}) {
  const html = typeof input === "string" ? input : new TextDecoder().decode(input);
  const page = parsePage(html);
  const things = readThings(page);
  const meta = readMetadata(page);
  const thing: Thing = things.find((thing) => typesOf(thing).some((type) => /article|blogposting|report$/.test(type))) ?? {};
  const get = (...names: string[]) => names.map((name) => meta.get(name)?.[0]).find(Boolean);
  const title = textOf(thing['headline']) ?? get('og:title', 'twitter:title') ?? page.elements.filter((e) => e.tagName === 'title').map((e) => toString(e))[0];
  const date = textOf(thing['datePublished']) ?? get('article:published_time', 'date', 'dc.date', 'datepublished', 'parsely-pub-date') ?? page.elements.filter((e) => e.tagName === 'time').map((e) => attribute(e, 'dateTime'))[0];
  const author = listOf(thing['author']).map(textOf).filter((x) => x !== undefined);
  const image = listOf(thing['image'])[0] as any;
  const src = get('og:image') ?? (typeof image === 'string' ? image : image?.url);
  const hints = { title, articleBody: textOf(thing['articleBody']) };
  const body = findBody(page, hints);
  return {
    title, author: author.length ? author : (meta.get('author') ?? []), date: date && (parseDate(date) ?? date.slice(0, 10)), image: src ? { src } : undefined, dek: get('og:description', 'description'),
    body: toMarkdown(body), source: options.address,
  };
}
