import { v5 as uuid } from 'uuid';
import { x } from 'xastscript';
import type { Article } from '../article/article.ts';
import { compareDates } from '../date/compare-dates.ts';
import type { Library } from '../library/library.ts';
import type { Entry } from './entry.ts';
import type { Feed } from './feed.ts';
import { writeXml } from '../site/write-xml.ts';

/**
 * A feed as Atom (RFC 4287), with pictures as Media RSS has them (https://www.rssboard.org/media-rss) and archives
 * (RFC 5005). While the site does not know its address, links are relative to the feed.
 *
 * @returns its pieces, as bytes: whole, feeds with long articles would be copied from hand to hand
 */
export function atom(feed: Feed): Uint8Array[] {
  const { root } = feed;
  const entries = feed.articles.map((article) => written(article, feed));
  const href = (address: string) => root + address;
  const link = (rel: string, address: string | undefined, type?: string) =>
    address === undefined ? [] : [x('link', { rel, href: href(address), ...(type && { type }) }), '\n'];
  const updated = entries
    .map((entry) => entry.updated)
    .reduce((a, b) => (compareDates(a, b) < 0 ? b : a), '1970-01-01T00:00:00Z');
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    '\n',
    x(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
        'xmlns:fh': 'http://purl.org/syndication/history/1.0',
        'xml:lang': feed.lang,
      },
      [
        '\n',
        ...[x('id', `urn:uuid:${uuid(`${feed.siteName} ${feed.key}`, uuid.URL)}`), '\n'],
        ...[x('title', feed.title), '\n'],
        ...(feed.description === '' ? [] : [x('subtitle', feed.description), '\n']),
        ...[x('updated', updated), '\n'],
        ...[x('author', [x('name', feed.siteName)]), '\n'],
        ...link('alternate', feed.page, 'text/html'),
        ...link('self', feed.address, 'application/atom+xml'),
        ...link('current', feed.current),
        ...link('prev-archive', feed.older),
        ...link('next-archive', feed.newer),
        ...(feed.current === undefined ? [] : [x('fh:archive'), '\n']),
      ],
    ),
    '\n',
  ]);
  const shell = writeXml(tree);
  const end = '</feed>\n';
  return [Buffer.from(shell.slice(0, -end.length)), ...entries.map(({ xml }) => xml), Buffer.from(end)];
}

/** An article as all Atom feeds carry it. */
interface Written {
  root: string;
  library: Library;
  updated: string;
  /** UTF-8. */
  xml: Uint8Array;
}

/** An article stands in the feeds of its author, its publisher and each topic: always the same. */
const known = new Map<Article, Written>();
/** In bytes. Those of larger libraries would fill the memory. */
const mostKnown = 64_000_000;
let size = 0;

function written(article: Article, feed: Feed): Written {
  const { root, library } = feed;
  const before = known.get(article);
  if (before?.root === root && before.library === library) return before;
  const entry = feed.entryOf(article);
  // A small `Buffer` would be cut from a larger one, which would stay with it.
  const xml = new TextEncoder().encode(`${writeXml(entryElement(entry, (address) => root + address))}\n`);
  if (size > mostKnown) {
    known.clear();
    size = 0;
  }
  size += xml.length;
  const made = { root, library, updated: entry.updated, xml };
  known.set(article, made);
  return made;
}

function entryElement(entry: Entry, href: (address: string) => string) {
  const { author, published, source, rights, picture } = entry;
  return x('entry', { 'xml:lang': entry.lang }, [
    x('id', entry.id),
    x('title', entry.title),
    x('updated', entry.updated),
    ...(published === undefined ? [] : [x('published', published)]),
    ...author.map((name) => x('author', [x('name', name)])),
    x('link', { rel: 'alternate', type: 'text/html', href: href(entry.page) }),
    ...(source === undefined ? [] : [x('link', { rel: 'via', href: source })]),
    ...entry.topics.map((term) => x('category', { term })),
    ...(rights === undefined ? [] : [x('rights', rights)]),
    x('summary', entry.summary),
    x('content', { type: 'html' }, entry.html),
    ...(picture === undefined ? [] : [mediaElement(picture, href(picture.address))]),
  ]);
}

/** A picture with its credit, as Media RSS has it. */
export function mediaElement({ type, credit, alt }: NonNullable<Entry['picture']>, url: string) {
  return x('media:content', { url, type, medium: 'image' }, [
    ...(credit === undefined ? [] : [x('media:credit', credit)]),
    ...(alt === '' ? [] : [x('media:description', alt)]),
  ]);
}
