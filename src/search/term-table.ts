import type { Article } from '../article/article.ts';
import { termCounter } from './count-terms.ts';

/** What articles say, in numbers: a library's words fill the memory as texts, and its index and its likenesses need both. */
export interface TermTable {
  terms: string[];
  /** For each article, in order, the numbers of its terms, each followed by how often it says it. */
  said: Uint32Array[];
  /** How many articles say each term. */
  frequencies: number[];
}

/** The terms of a library's articles, counted once. */
export function termTable(articles: readonly Article[]): TermTable {
  const table = known.get(articles) ?? makeTable(articles);
  known.set(articles, table);
  return table;
}

const known = new WeakMap<readonly Article[], TermTable>();

function makeTable(articles: readonly Article[]): TermTable {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const count = termCounter();
  const said = articles.map((article) => {
    const counts = count(article);
    const pairs = new Uint32Array(2 * counts.size);
    let place = 0;
    for (const [term, count] of counts) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        frequencies.push(0);
      }
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      pairs[place++] = number;
      pairs[place++] = count;
    }
    return pairs;
  });
  return { terms: [...numbers.keys()], said, frequencies };
}
