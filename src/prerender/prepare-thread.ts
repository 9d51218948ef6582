import { type FilePart, readNeighbours } from '../library/cache/cached-bytes.ts';
import { isWhole } from '../library/cache/cached-reading.ts';
import { type Alike, alikeIn } from '../search/alike.ts';
import type { Findable } from '../search/findable.ts';
import { type SearchLists, searchLists } from '../search/index/search-index.ts';

/** An article as it is sent to a thread, which reads its terms itself: to send those of all takes longer. */
export interface Sent {
  facts: Omit<Findable, 'terms'>;
  terms: { at: Uint8Array | FilePart; sum: string };
}

let articles: readonly Findable[] = [];

/**
 * For a thread. Nearly all pages wait for this.
 *
 * @throws Error if what is kept of an article is damaged
 */
export function findAlike(sent: readonly Sent[]): Alike {
  const read = readNeighbours(sent.flatMap(({ terms: { at } }) => (at instanceof Uint8Array ? [] : at)));
  articles = sent.map(({ facts, terms: { at, sum } }) => {
    const terms = at instanceof Uint8Array ? at : read.get(at);
    if (!terms || !isWhole(terms, sum)) throw new Error('the terms of an article are damaged');
    return { ...facts, terms };
  });
  return alikeIn(articles);
}

/** For the same thread, afterwards. Only the search waits for this. */
export function makeLists(): SearchLists {
  return searchLists(articles);
}
