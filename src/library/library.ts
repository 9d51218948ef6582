import type { Article } from '../article/article.ts';
import { dayOf, yearOf } from '../date/iso-date.ts';
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
  /** Those in which passages are marked, in the same order. */
  marked: Article[];
  findRelated: ReturnType<typeof relatedFinder>;
}

/** Puts the articles of a content folder in order. */
export function arrangeLibrary(settings: Settings, found: Article[]): Library {
  const articles = found.toSorted(newestFirst);
  return {
    settings,
    articles,
    authors: groupBy(articles, ({ author }) => author),
    publishers: groupBy(articles, ({ publisher }) => publisher ?? []),
    topics: groupBy(articles, ({ topics }) => topics),
    years: groupBy(articles, ({ date }) => (date ? yearOf(date) : [])),
    marked: articles.filter(({ passages }) => passages.length > 0),
    findRelated: relatedFinder(articles),
  };
}

function newestFirst(a: Article, b: Article): number {
  const byDay = compare(dayOf(b.date ?? ''), dayOf(a.date ?? ''));
  return byDay || compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
