import { type Alike, alikeIn } from './alike.ts';
import type { Findable } from './findable.ts';
import { type SearchLists, searchLists } from './search-index.ts';

/** What is made of all of a library's articles at once. */
export interface Prepared {
  lists: SearchLists;
  alike: Alike;
}

/** Articles as a thread takes them soonest: their terms in one piece. */
export interface Parcel {
  facts: Omit<Findable, 'said'>[];
  said: Uint8Array;
  /** Where the terms of each article end in it. */
  ends: Uint32Array;
}

/** In a thread of its own, while a build does something else. */
export default function prepare({ facts, said, ends }: Parcel): Prepared {
  const articles = facts.map((own, at) => ({ ...own, said: said.subarray(ends[at - 1] ?? 0, ends[at]) }));
  return { lists: searchLists(articles), alike: alikeIn(articles) };
}
