import { type Alike, alikeIn } from './alike.ts';
import type { Findable } from './findable.ts';
import { onePerThread } from '../threads/one-per-thread.ts';
import { type SearchLists, searchLists } from './index/search-index.ts';

/** What depends on all articles of a library together. */
export interface Prepared {
  alike: Promise<Alike | undefined>;
  /** Only in the main thread. */
  lists?: Promise<SearchLists | undefined>;
}

const shared = onePerThread<Prepared>('prepared');

/** Gives the pages the results of a thread. */
export function givePrepared(prepared: Prepared): void {
  shared.value = prepared;
}

/** Which articles are alike: from the thread, or else computed now. */
export async function preparedAlike(articles: readonly Findable[]): Promise<Alike> {
  return (await shared.value?.alike) ?? alikeIn(articles);
}

/** The search's lists: from the thread, or else computed now. */
export async function preparedLists(articles: readonly Findable[]): Promise<SearchLists> {
  return (await shared.value?.lists) ?? searchLists(articles);
}
