import { wordsFor } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import { addressOf } from '../site/address.ts';
import { lookOf } from '../site/look.ts';
import { atom } from './atom.ts';
import { type Feed, groupFeeds, libraryFeed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { opml } from './opml.ts';
import { rss } from './rss.ts';

/** A feed as a file of the site. */
export interface FeedFile {
  /** From the root of the site. */
  address: string;
  type: string;
  /** The same for the same file. */
  facts: () => unknown;
  write: () => string;
}

/**
 * Every feed of a library. RSS and OPML have no relative addresses, so they are made only if the site's address is known.
 */
export function allFeeds(library: Library): FeedFile[] {
  const words = wordsFor(library.settings.language);
  const newest = libraryFeed(library, words, 'atom');
  const groups = groupFeeds(library, words);
  const files: FeedFile[] = [
    ...[...newest, ...groups].map((feed) => file(feed, 'application/atom+xml', atom)),
    ...libraryFeed(library, words, 'json').map((feed) => file(feed, 'application/feed+json', jsonFeed)),
  ];
  const { address: base, name } = library.settings;
  const listed = [...newest, ...groups].filter(({ current }) => current === undefined);
  if (base === undefined) return files;
  return [
    ...files,
    ...libraryFeed(library, words, 'rss').map((feed) =>
      file(feed, 'application/rss+xml', (each) => rss(each, base)),
    ),
    {
      address: addressOf.feed('feeds.opml'),
      type: 'text/x-opml',
      facts: () => listed.map(({ title, address, page }) => [title, address, page]),
      write: () => opml(name, listed, base),
    },
  ];

  function file(feed: Feed, type: string, write: (feed: Feed) => string): FeedFile {
    const { address, key, title, description, lang, page, older, newer, current, articles } = feed;
    const facts = () => [
      ...[key, title, description, lang, page, older, newer, current],
      ...articles.map((article) => lookOf(article, library)),
    ];
    return { address, type, facts, write: () => write(feed) };
  }
}
