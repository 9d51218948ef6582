import type { Article } from '../article/article.ts';
import { termsOf } from './terms.js';

/** How much more a word says in the headline than in the text. */
export const termWeights = { headline: 8, dek: 3, names: 5, text: 1 };

/** Counts how often articles say each term, what stands in headline and facts counting for more. */
export function termCounter(): (article: Article) => Map<string, number> {
  // Cached: a library repeats its words, and folding one costs more than a lookup.
  const known = new Map<string, string[]>();
  const termsOfWord = (piece: string) => {
    const terms = known.get(piece) ?? termsOf(piece).map(({ term }) => term);
    known.set(piece, terms);
    return terms;
  };
  return ({ title, dek, author, publisher, topics, text }) => {
    const counts = new Map<string, number>();
    const add = (words: string, weight: number) => {
      // No word contains one of these characters, so the pieces have the same terms as the whole.
      for (const piece of words.split(/[^\p{L}\p{M}\p{N}'’]+/u))
        for (const term of termsOfWord(piece)) counts.set(term, (counts.get(term) ?? 0) + weight);
    };
    add(title, termWeights.headline);
    add(dek ?? '', termWeights.dek);
    add([...author, publisher ?? '', ...topics].join('\n'), termWeights.names);
    add(text, termWeights.text);
    return counts;
  };
}
