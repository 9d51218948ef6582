import { type FilePart, KeptBytes } from '../library/kept/kept-bytes.ts';
import { readLate } from '../library/kept/kept-reading.ts';
import { type Alike, alikeIn } from '../search/alike.ts';
import type { Findable } from '../search/findable.ts';
import { type SearchLists, searchLists } from '../search/search-index.ts';

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
  articles = sent.map(({ facts, terms: { at, sum } }) => ({
    ...facts,
    // Once numbered, the terms of all need less memory.
    get terms() {
      const terms = readLate({ bytes: new KeptBytes(at), sum });
      if (!terms) throw new Error('the terms of an article are damaged');
      return terms;
    },
  }));
  return alikeIn(articles);
}

/** For the same thread, afterwards. Only the search waits for this. */
export function makeLists(): SearchLists {
  return searchLists(articles);
}
