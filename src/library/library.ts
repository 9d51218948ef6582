import type { Article } from '../article/article.ts';
import { compareDates } from '../date/compare-dates.ts';
import { dayOf, yearOf } from '../date/iso-date.ts';
import { arrangeCollections } from './collections/arrange-collections.ts';
import type { Collection, Membership } from './collections/collection.ts';
import { membershipsOf } from './collections/memberships.ts';
import type { WrittenCollection } from './collections/read-collections.ts';
import { compareTexts } from '../language/compare-texts.ts';
import { groupBy, type Grouping } from './groups.ts';
import { relatedFinder } from './related.ts';
import type { Settings } from './settings.ts';
import { changedOn } from './versions/changed-on.ts';
import type { Version } from './versions/version.ts';

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
  /** The articles in which passages are marked, in the same order. */
  marked: Article[];
  /** What articles said earlier, by their ids, the newest first; only of those that are known to have changed. */
  versions: Map<string, Version[]>;
  /** These articles, the one that changed last first. */
  changed: Article[];
  findRelated: ReturnType<typeof relatedFinder>;
  /** What is the same as long as an article is, by its id. */
  stamps: ReadonlyMap<string, string>;
}

/** What a content folder has besides settings and articles. */
interface More {
  /** The collections that have files. */
  written?: WrittenCollection[];
  /** What articles said earlier, by their ids. */
  versions?: Map<string, Version[]>;
  stamps?: ReadonlyMap<string, string>;
}

/** Puts the articles of a content folder in order. */
export function arrangeLibrary(
  settings: Settings,
  found: Article[],
  { written = [], versions = new Map(), stamps = new Map() }: More = {},
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
    versions,
    changed: lastChangedFirst(articles, versions),
    findRelated,
    stamps,
  };
}

function lastChangedFirst(articles: Article[], versions: Map<string, Version[]>): Article[] {
  const changed = articles.flatMap((article) => {
    const last = versions.get(article.id)?.[0];
    return last ? [{ article, on: changedOn(last, { article }) ?? '' }] : [];
  });
  return changed.sort((a, b) => compareDates(b.on, a.on)).map(({ article }) => article);
}

function newestFirst(a: Article, b: Article): number {
  const byDay = compareTexts(dayOf(b.date ?? ''), dayOf(a.date ?? ''));
  return byDay || compareTexts(b.date ?? '', a.date ?? '') || compareTexts(a.id, b.id);
}
