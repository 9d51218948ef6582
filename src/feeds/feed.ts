import type { Article } from '../article/article.ts';
import type { Words } from '../language/words.ts';
import type { Group } from '../library/groups.ts';
import type { Library } from '../library/library.ts';
import { addressOf, rootFrom } from '../site/address.ts';
import { type Entry, entryOf } from './entry.ts';

/** One document of a feed: the newest articles, or some older ones (RFC 5005, section 4). */
export interface Feed {
  /** From the root of the site. */
  address: string;
  /** What does not change when the site moves. */
  key: string;
  title: string;
  description: string;
  /** BCP 47 tag. */
  lang: string;
  siteName: string;
  /** The address of the page that shows the same articles. */
  page: string;
  /** Where the site is published, if it knows. */
  base?: string;
  /** What stands before addresses of the site in this document: `base`, or the way to the root from where it lies. */
  root: string;
  library: Library;
  articles: readonly Article[];
  /** An article as the feed carries it. */
  entryOf: (article: Article) => Entry;
  /** Older ones are in this document; its address from the root. */
  older?: string;
  newer?: string;
  /** The document of the newest articles, where this is not it. */
  current?: string;
}

/** What a list of articles is called, and where. */
interface Listed {
  key: string;
  title: string;
  /** What the library says of itself, unless the list has words of its own. */
  description?: string | undefined;
  page: string;
  articles: readonly Article[];
  /** The address of the document of a number; 0 is that of the newest articles. */
  addressOfPart: (part: number) => string;
}

/** As many articles as a reader program takes at once. */
export const entriesPerFeed = 50;

/** The formats of the whole library's feed; those of its parts are Atom. */
export type Format = 'atom' | 'rss' | 'json';

/** The documents of the feed of everything that a library holds. */
export function libraryFeed(library: Library, words: Words, format: Format): Feed[] {
  const { settings, articles } = library;
  const listed: Listed = {
    key: 'all',
    title: settings.name,
    page: addressOf.front(),
    articles,
    addressOfPart: (part) => addressOf.feed(format, part),
  };
  return documentsOf(listed, library, words);
}

/** The documents of the feeds of all topics, publishers, authors and collections. */
export function groupFeeds(library: Library, words: Words): Feed[] {
  // A feed is read by date, whatever the order of the collection.
  const newest = new Map(library.articles.map((article, index) => [article, index]));
  const collections = library.collections.map(({ name, slug, dek, members }) => {
    const own = new Set(members.map(({ article }) => article));
    return {
      name,
      slug,
      dek,
      items: [...own].toSorted((a, b) => (newest.get(a) ?? 0) - (newest.get(b) ?? 0)),
    };
  });
  const kinds = [
    ['topic', library.topics.groups, addressOf.topic],
    ['publisher', library.publishers.groups, addressOf.publisher],
    ['author', library.authors.groups, addressOf.author],
    ['collection', collections, addressOf.collection],
  ] as const;
  return kinds.flatMap(([kind, groups, pageOf]) =>
    groups.flatMap((group: Group<Article> & { dek?: string | undefined }) =>
      documentsOf(
        {
          key: `${kind} ${group.slug}`,
          title: `${group.name} · ${library.settings.name}`,
          description: group.dek,
          page: pageOf(group.slug),
          articles: group.items,
          addressOfPart: (part) => addressOf.groupFeed(kind, group.slug, part),
        },
        library,
        words,
      ),
    ),
  );
}

function documentsOf(listed: Listed, library: Library, words: Words): Feed[] {
  const { articles, addressOfPart, ...named } = listed;
  const { settings } = library;
  const oldestFirst = articles.toReversed();
  const archives = Math.max(0, Math.ceil((articles.length - entriesPerFeed) / entriesPerFeed));
  const parts = Array.from({ length: archives + 1 }, (_, part) => part);
  return parts.map((part): Feed => {
    const start = (part - 1) * entriesPerFeed;
    const shown =
      part === 0
        ? articles.slice(0, entriesPerFeed)
        : oldestFirst.slice(start, start + entriesPerFeed).toReversed();
    const olderPart = part === 0 ? archives : part - 1;
    const address = addressOfPart(part);
    const root = settings.address ?? rootFrom(address);
    return {
      ...named,
      address,
      description: named.description ?? settings.description,
      lang: settings.language,
      siteName: settings.name,
      base: settings.address,
      root,
      library,
      articles: shown,
      entryOf: (article) => entryOf(article, library, words, root),
      ...(olderPart > 0 && { older: addressOfPart(olderPart) }),
      ...(part > 0 && part < archives && { newer: addressOfPart(part + 1) }),
      ...(part > 0 && { current: addressOfPart(0) }),
    };
  });
}
