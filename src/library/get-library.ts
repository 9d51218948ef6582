import { getCollection } from 'astro:content';
import { dayOf, yearOf } from '../date/iso-date.ts';
import { groupBy, type Grouping } from './groups.ts';
import { relatedFinder } from './related.ts';
import { wordsFor, type Words } from '../words/words.ts';
import type { Entry } from './library.ts';
import type { Site } from './site.ts';

/** An article, ready for a page. */
export type Story = Entry;

/** What every page is made from. */
export interface Shelf {
  site: Site;
  words: Words;
  /** Newest first; undated ones last. */
  stories: Story[];
  authors: Grouping<Story>;
  publishers: Grouping<Story>;
  topics: Grouping<Story>;
  years: Grouping<Story>;
  findRelated: ReturnType<typeof relatedFinder>;
}

let shelf: Promise<Shelf> | undefined;

/** The library as pages see it, arranged once for a build. */
export function getLibrary(): Promise<Shelf> {
  if (import.meta.env.DEV) return arrange();
  return (shelf ??= arrange());
}

async function arrange(): Promise<Shelf> {
  const [{ data: site }] = (await getCollection('site')) as unknown as [{ data: Site }];
  const entries = (await getCollection('articles')) as unknown as { data: { json?: string } }[];
  const stories = entries
    .flatMap(({ data }) => (data.json === undefined ? [] : (JSON.parse(data.json) as Story)))
    .sort(newestFirst);
  return {
    site,
    words: wordsFor(site.language),
    stories,
    authors: groupBy(stories, ({ article }) => article.author),
    publishers: groupBy(stories, ({ article }) => article.publisher ?? []),
    topics: groupBy(stories, ({ article }) => article.topics),
    years: groupBy(stories, ({ article }) => (article.date ? yearOf(article.date) : [])),
    findRelated: relatedFinder(stories.map(({ article }) => article)),
  };
}

function newestFirst({ article: a }: Story, { article: b }: Story): number {
  const byDay = compare(dayOf(b.date ?? ''), dayOf(a.date ?? ''));
  return byDay || compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
