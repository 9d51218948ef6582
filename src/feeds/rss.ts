import { x } from 'xastscript';
import { escapeHtml } from '../markdown/escape-html.ts';
import { mediaElement } from './atom.ts';
import type { Entry } from './entry.ts';
import type { Feed } from './feed.ts';
import { writeXml } from '../site/write-xml.ts';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the whole text (`content:encoded`), names
 * (`dc:creator`), pictures and archives. Its addresses are absolute.
 */
export function rss(feed: Feed, base: string): string {
  const href = (address: string) => base + address;
  const link = (rel: string, address: string | undefined) =>
    address === undefined ? [] : [x('atom:link', { rel, href: href(address) }), '\n'];
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    '\n',
    x(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
        'xmlns:fh': 'http://purl.org/syndication/history/1.0',
      },
      [
        x('channel', [
          '\n',
          ...[x('title', feed.title), '\n'],
          ...[x('link', href(feed.page)), '\n'],
          ...[x('description', feed.description || feed.title), '\n'],
          ...[x('language', feed.lang), '\n'],
          ...[x('atom:link', { rel: 'self', href: href(feed.address), type: 'application/rss+xml' }), '\n'],
          ...link('current', feed.current),
          ...link('prev-archive', feed.older),
          ...link('next-archive', feed.newer),
          ...(feed.current === undefined ? [] : [x('fh:archive'), '\n']),
          ...feed.articles.map(feed.entryOf).flatMap((entry) => [item(entry, href), '\n']),
        ]),
      ],
    ),
    '\n',
  ]);
  return writeXml(tree);
}

function item(entry: Entry, href: (address: string) => string) {
  const { published, source, publisher, picture } = entry;
  return x('item', [
    x('title', entry.title),
    x('link', href(entry.page)),
    x('guid', { isPermaLink: 'false' }, entry.id),
    ...(published === undefined ? [] : [x('pubDate', new Date(published).toUTCString())]),
    ...entry.author.map((name) => x('dc:creator', name)),
    ...entry.topics.map((topic) => x('category', topic)),
    ...(source === undefined ? [] : [x('source', { url: source }, publisher ?? new URL(source).hostname)]),
    // It is read as HTML (https://www.rssboard.org/rss-profile#element-channel-item-description).
    x('description', escapeHtml(entry.summary)),
    x('content:encoded', entry.html),
    ...(picture === undefined ? [] : [mediaElement(picture, href(picture.address))]),
  ]);
}
