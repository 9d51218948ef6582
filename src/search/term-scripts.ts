import type { Findable } from './findable.ts';
import { cutParts } from './cut-parts.ts';
import { termTable } from './term-table.ts';
import { writeScript } from './write-script.ts';

/** The parameters of BM25 (Robertson and Zaragoza, 2009, section 3.2). */
const saturation = 1.2;
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
  const { terms, said } = termTable(articles);
  const lengths = said.map((pairs) => pairs.reduce((sum, count, place) => sum + (place % 2) * count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  // For each term, the articles that say it, each followed by how often: lists of numbers take a tenth of a map's memory.
  const places: number[][] = terms.map(() => []);
  for (const [at, pairs] of said.entries()) {
    for (let place = 0; place < pairs.length; place += 2)
      places[pairs[place] as number]?.push(at, pairs[place + 1] as number);
  }
  const norms = lengths.map((length) => saturation * (1 - lengthShare + (lengthShare * length) / average));
  const entries = terms
    .map((term, number) => ({ term, number }))
    .sort((a, b) => (a.term < b.term ? -1 : 1))
    .map(({ term, number }) => ({ term, written: writePlaces(places[number] ?? [], norms) }));
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

/** The articles of a term as steps from one to the next, each with the letter of its weight. */
function writePlaces(places: readonly number[], norms: readonly number[]): string {
  let last = -1;
  let written = '';
  for (let place = 0; place < places.length; place += 2) {
    const at = places[place] as number;
    const count = places[place + 1] as number;
    const step = at - last - 1;
    const level = Math.round((count / (count + (norms[at] as number))) * (levels.length - 1));
    written += (step === 0 ? '' : step.toString(36)) + levels.charAt(level);
    last = at;
  }
  return written;
}
