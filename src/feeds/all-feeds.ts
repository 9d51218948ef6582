import { wordsFor } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import { addressOf } from '../site/address.ts';
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
  if (base === undefined) return files;
  const whole = (feed: Feed) => ({ ...feed, base });
  return [
    ...files,
    ...libraryFeed(library, words, 'rss').map((feed) => file(whole(feed), 'application/rss+xml', rss)),
    {
      address: addressOf.feed('feeds.opml'),
      type: 'text/x-opml',
      write: () =>
        opml(name, [...newest, ...groups].filter(({ current }) => current === undefined).map(whole)),
    },
  ];
}

function file<Kind extends Feed>(feed: Kind, type: string, write: (feed: Kind) => string): FeedFile {
  return { address: feed.address, type, write: () => write(feed) };
}
