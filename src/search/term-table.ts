import { unpackTerms } from '../terms/count-terms.ts';
import type { Findable } from './findable.ts';
import { oncePerObject } from '../memory/once-per.ts';

/** What articles say, in numbers: a library's words fill the memory as texts, and its index and its likenesses need both. */
export interface TermTable {
  terms: string[];
  /** For each article, in order, the numbers of its terms, each followed by how often it says it. */
  counts: Uint32Array[];
  /** How many articles say each term. */
  frequencies: number[];
}

/** The terms of a library's articles, counted once. */
export const termTable = oncePerObject(makeTable);

function makeTable(articles: readonly Findable[]): TermTable {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const counted = articles.map((article) => {
    const { terms, counts } = unpackTerms(article.terms);
    const pairs = new Uint32Array(2 * terms.length);
    for (const [at, term] of terms.entries()) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        frequencies.push(0);
      }
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      pairs[2 * at] = number;
      pairs[2 * at + 1] = counts[at] ?? 0;
    }
    return pairs;
  });
  return { terms: [...numbers.keys()], counts: counted, frequencies };
}
