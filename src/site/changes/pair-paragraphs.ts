import type { Token } from './words-of.ts';

/** A paragraph of each side that is the same one, changed; or of one side alone. */
export interface Pair {
  older?: Token[];
  newer?: Token[];
}

/** How far a paragraph is looked for; papers move paragraphs, but a change shows them where they were. */
const farthest = 8;
/** The share of the words of two paragraphs that must stand in both. */
const leastAlike = 0.4;

/** Finds, among paragraphs that went and came at one place, those that were only changed. Their order stays. */
export function pairParagraphs(older: Token[][], newer: Token[][]): Pair[] {
  const wordsOf = (tokens: Token[]) => new Set(tokens.filter(({ isWord }) => isWord).map(({ text }) => text));
  const newWords = newer.map(wordsOf);
  const pairs: Pair[] = [];
  let next = 0;
  for (const paragraph of older) {
    const words = wordsOf(paragraph);
    let best = -1;
    let bestLikeness = leastAlike;
    for (let at = next; at < Math.min(newer.length, next + farthest); at++) {
      const likeness = likenessOf(words, newWords[at] ?? new Set());
      if (likeness > bestLikeness) [best, bestLikeness] = [at, likeness];
    }
    if (best < 0) {
      pairs.push({ older: paragraph });
      continue;
    }
    for (; next < best; next++) pairs.push({ newer: newer[next] });
    pairs.push({ older: paragraph, newer: newer[best] });
    next = best + 1;
  }
  return [...pairs, ...newer.slice(next).map((paragraph) => ({ newer: paragraph }))];
}

/** Dice's coefficient (Dice 1945, doi:10.2307/1932409): 0 for nothing in common, 1 for the same words. */
function likenessOf(one: Set<string>, other: Set<string>): number {
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (2 * common) / (one.size + other.size);
}
