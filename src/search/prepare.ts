import { type Alike, alikeIn } from './alike.ts';
import type { Findable } from './findable.ts';
import { type SearchLists, searchLists } from './search-index.ts';

/** Articles as they are sent to a thread: one buffer for all terms, for ten thousand would be slow. */
export interface Parcel {
  facts: Omit<Findable, 'said'>[];
  said: Uint8Array<ArrayBuffer>;
  /** Where the terms of each article end in it. */
  ends: Uint32Array;
}

let articles: readonly Findable[] = [];

/** For a thread. Nearly all pages wait for this. */
export function findAlike({ facts, said, ends }: Parcel): Alike {
  articles = facts.map((own, at) => ({ ...own, said: said.subarray(ends[at - 1] ?? 0, ends[at]) }));
  return alikeIn(articles);
}

/** For the same thread, afterwards. Only the search waits for this. */
export function makeLists(): SearchLists {
  return searchLists(articles);
}
