import { wordsFor } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import { addressOf } from '../site/address.ts';
import { lookOf } from '../site/routes/look.ts';
import { atom } from './atom.ts';
import { type Feed, type Format, groupFeeds, libraryFeed } from './feed.ts';
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
  /** @returns its pieces */
  write: () => Uint8Array[];
}

/**
 * Every feed of a library. RSS and OPML have no relative addresses, so they are made only if the site's address is known.
 */
export function allFeeds(library: Library): FeedFile[] {
  const { address: base, name, language } = library.settings;
  const words = wordsFor(language);
  const formats: [format: Format, type: string, write: (feed: Feed) => Uint8Array[]][] = [
    ['atom', 'application/atom+xml', atom],
    ['json', 'application/feed+json', (feed) => [Buffer.from(jsonFeed(feed))]],
  ];
  if (base !== undefined)
    formats.push(['rss', 'application/rss+xml', (feed) => [Buffer.from(rss(feed, base))]]);
  const wholes = formats.map(([format, type, write]) =>
    libraryFeed(library, words, format).map((feed) => file(feed, type, write)),
  );
  // The documents of the same articles stand together, so that these are written as HTML once.
  const parts = (wholes[0] ?? []).flatMap((_, part) => wholes.flatMap((files) => files[part] ?? []));
  const groups = groupFeeds(library, words);
  const files = [...parts, ...groups.map((feed) => file(feed, 'application/atom+xml', atom))];
  if (base === undefined) return files;
  const listed = [...libraryFeed(library, words, 'atom'), ...groups].filter(
    ({ current }) => current === undefined,
  );
  return [
    ...files,
    {
      address: addressOf.listOfFeeds(),
      type: 'text/x-opml',
      facts: () => listed.map(({ title, address, page }) => [title, address, page]),
      write: () => [Buffer.from(opml(name, listed, base))],
    },
  ];

  function file(feed: Feed, type: string, write: (feed: Feed) => Uint8Array[]): FeedFile {
    const { address, key, title, description, lang, page, older, newer, current, articles } = feed;
    const facts = () => [
      ...[key, title, description, lang, page, older, newer, current],
      ...articles.map((article) => lookOf(article, library)),
    ];
    return { address, type, facts, write: () => write(feed) };
  }
}
