import type { ImageMetadata } from 'astro';
import { getCollection } from 'astro:content';
import { dayOf, yearOf } from '../date/date.ts';
import { groupBy, type Grouping } from './groups.ts';
import { relatedFinder } from './related.ts';
import { wordsFor, type Words } from '../words/words.ts';
import type { Entry } from './library.ts';
import type { Picture } from './pictures.ts';
import type { Site } from './site.ts';

/** A picture, the processed ones with what Astro's image service needs. */
export type ShownPicture =
  | Exclude<Picture, { kind: 'processed' }>
  | (Extract<Picture, { kind: 'processed' }> & { image: ImageMetadata });

/** An article with its pictures, ready for a page. */
export interface Story extends Omit<Entry, 'pictures'> {
  pictures: Record<string, ShownPicture>;
}

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
  const entries = (await getCollection('articles')) as unknown as { data: Story }[];
  const stories = entries.map(({ data }) => data).sort(newestFirst);
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
