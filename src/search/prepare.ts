import { type Alike, alikeIn } from './alike.ts';
import type { Findable } from './findable.ts';
import { type SearchLists, searchLists } from './search-index.ts';

/** What depends on all articles of a library together. */
export interface Prepared {
  lists: SearchLists;
  alike: Alike;
}

/** Articles as they are sent to a thread: one buffer for all terms, for ten thousand would be slow. */
export interface Parcel {
  facts: Omit<Findable, 'said'>[];
  said: Uint8Array<ArrayBuffer>;
  /** Where the terms of each article end in it. */
  ends: Uint32Array;
}

/** Runs in a thread while Astro starts. */
export default function prepare({ facts, said, ends }: Parcel): Prepared {
  const articles = facts.map((own, at) => ({ ...own, said: said.subarray(ends[at - 1] ?? 0, ends[at]) }));
  return { lists: searchLists(articles), alike: alikeIn(articles) };
}
