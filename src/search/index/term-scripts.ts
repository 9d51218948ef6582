import type { Findable } from '../findable.ts';
import { compareTexts } from '../../language/compare-texts.ts';
import { cutParts } from './cut-parts.ts';
import { termTable } from '../term-table.ts';
import { writeScript } from './write-script.ts';

/** The parameters of BM25 (Robertson and Zaragoza, 2009, section 3.2). */
export const saturation = 1.2;
const lengthShare = 0.75;
/** A reader loads one part for each word of a query; in bytes, of which half remain when they are compressed. */
const largestPart = 16_000;
/** Weights are kept as letters. */
const levels = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The scripts that say which articles have a term, and how much of it; with what parts them. */
export function termScripts(articles: readonly Findable[]): {
  scripts: [string, string][];
  firsts: string[];
} {
  const { terms, counts, frequencies } = termTable(articles);
  const lengths = counts.map((pairs) => pairs.reduce((sum, count, place) => sum + (place % 2) * count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const places = placesOf(counts, frequencies);
  const norms = lengths.map((length) => saturation * (1 - lengthShare + (lengthShare * length) / average));
  const entries = terms
    .map((term, number) => ({ term, number }))
    .sort((a, b) => compareTexts(a.term, b.term))
    .map(({ term, number }) => ({ term, written: writePlaces(places(number), norms) }));
  const { parts, firsts } = cutParts(
    entries,
    ({ term }) => term,
    ({ term, written }) => Buffer.byteLength(term) + written.length + 2,
    largestPart,
  );
  const scripts = parts.map((part, number) =>
    writeScript(`t-${number}.js`, part.map(({ term, written }) => `${term} ${written}`).join(' ')),
  );
  return { scripts, firsts };
}

/** For each term, by its number, the articles that say it, each followed by how often; all in one array, to save memory. */
function placesOf(
  counts: readonly Uint32Array[],
  frequencies: readonly number[],
): (term: number) => Uint32Array {
  let end = 0;
  const ends = Uint32Array.from(frequencies, (frequency) => (end += 2 * frequency));
  const all = new Uint32Array(end);
  const next = Uint32Array.from(frequencies, (frequency, term) => (ends[term] as number) - 2 * frequency);
  for (const [at, pairs] of counts.entries()) {
    for (let place = 0; place < pairs.length; place += 2) {
      const term = pairs[place] as number;
      all[next[term] as number] = at;
      all[(next[term] as number) + 1] = pairs[place + 1] as number;
      next[term] = (next[term] as number) + 2;
    }
  }
  return (term) => all.subarray(ends[term - 1] ?? 0, ends[term]);
}

/** The articles of a term as steps from one to the next, each with the letter of its weight. */
function writePlaces(places: Uint32Array, norms: readonly number[]): string {
  let last = -1;
  const steps: string[] = [];
  for (let place = 0; place < places.length; place += 2) {
    const at = places[place] as number;
    const count = places[place + 1] as number;
    const step = at - last - 1;
    const level = levels.charAt(Math.round((count / (count + (norms[at] as number))) * (levels.length - 1)));
    steps.push(step === 0 ? level : step.toString(36) + level);
    last = at;
  }
  return steps.join('');
}
