import { findWord } from './find-word.ts';
import type { OpenIndex } from './open-index.ts';
import { type Query, readQuery } from './read-query.ts';
import { termsOf } from '../../terms/terms.ts';

/** Parts of the index that a query may load: with the texts of its results, at most 300 KB. */
const mostParts = 16;

/** What a query finds. */
export interface Found extends Omit<Query, 'quoted'> {
  /** The numbers of the articles. */
  hits: number[];
}

/** What is looked for, and the articles that have its words, by their numbers; where phrases stand is seen in their texts. */
export async function findArticles(index: OpenIndex, typed: string): Promise<Found> {
  const { terms, quoted, phrases, lastWord } = readQuery(typed);
  let left = mostParts - terms.length;
  const mayLoad = () => left-- > 0;
  const scores = new Map<number, [sum: number, count: number]>();
  for (const found of await Promise.all(
    terms.map((term) => findWord(index, term, quoted.has(term), mayLoad)),
  )) {
    for (const [at, score] of found) {
      const [sum, count] = scores.get(at) ?? [0, 0];
      scores.set(at, [sum + score, count + 1]);
    }
  }
  const best = Math.max(0, ...[...scores.values()].map(([, count]) => count));
  // Articles with all words come first, then those with most; quoted phrases are required.
  const least = phrases.length > 0 ? terms.length : Math.max(1, best - (best > 3 ? 1 : 0));
  const hits = [...scores]
    .filter(([, [, count]]) => count >= least)
    .map(([at, [sum, count]]) => ({ at, score: sum * (count / terms.length) ** 2 }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ at }) => at);
  return { hits, terms, phrases, lastWord };
}

/** Whether an article has phrases as they are written, however long it is. */
export async function hasPhrases(
  index: OpenIndex,
  at: number,
  phrases: readonly string[][],
): Promise<boolean> {
  const { headline, text, isCut } = await index.textOf(at);
  const missing = without(phrases, `${headline}\n${text}`);
  if (missing.length === 0 || !isCut) return missing.length === 0;
  return without(missing, text + (await index.restOf(at))).length === 0;
}

function without(phrases: readonly string[][], text: string): string[][] {
  const all = termsOf(text).map(({ term }) => term);
  const stands = (phrase: string[]) =>
    all.some((_, start) => phrase.every((term, step) => all[start + step] === term));
  return phrases.filter((phrase) => !stands(phrase));
}
