import type { Article } from '../article/article.ts';
import { dayOf, yearOf } from '../date/iso-date.ts';
import { arrangeCollections } from './collections/arrange-collections.ts';
import type { Collection, Membership } from './collections/collection.ts';
import { membershipsOf } from './collections/memberships.ts';
import type { WrittenCollection } from './collections/read-collections.ts';
import { groupBy, type Grouping } from './groups.ts';
import { relatedFinder } from './related.ts';
import type { Settings } from './settings.ts';

/** Everything a content folder holds, in the orders in which it is looked for. */
export interface Library {
  settings: Settings;
  /** Newest first; undated ones last. */
  articles: Article[];
  authors: Grouping<Article>;
  publishers: Grouping<Article>;
  topics: Grouping<Article>;
  years: Grouping<Article>;
  /** By name. */
  collections: Collection[];
  /** Where articles stand in collections, by their ids. */
  memberships: Map<string, Membership[]>;
  /** Those in which passages are marked, in the same order. */
  marked: Article[];
  findRelated: ReturnType<typeof relatedFinder>;
}

/**
 * Puts the articles of a content folder in order.
 *
 * @param written the collections that have files
 */
export function arrangeLibrary(
  settings: Settings,
  found: Article[],
  written: WrittenCollection[] = [],
): Library {
  const articles = found.toSorted(newestFirst);
  const findRelated = relatedFinder(articles);
  const collections = arrangeCollections(articles, written, findRelated);
  return {
    settings,
    articles,
    authors: groupBy(articles, ({ author }) => author),
    publishers: groupBy(articles, ({ publisher }) => publisher ?? []),
    topics: groupBy(articles, ({ topics }) => topics),
    years: groupBy(articles, ({ date }) => (date ? yearOf(date) : [])),
    collections,
    memberships: membershipsOf(collections),
    marked: articles.filter(({ passages }) => passages.length > 0),
    findRelated,
  };
}

function newestFirst(a: Article, b: Article): number {
  const byDay = compare(dayOf(b.date ?? ''), dayOf(a.date ?? ''));
  return byDay || compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
