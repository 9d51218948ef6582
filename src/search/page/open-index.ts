import type { Filters } from '../index/filter-script.ts';
import type { Firsts } from '../index/search-index.ts';
import type { FoundText } from '../index/text-scripts.ts';

/** The index of a library, of which only what is asked for is loaded. */
export type OpenIndex = ReturnType<typeof openIndex>;

/**
 * Reads the index's parts, as `term-scripts.ts`, `word-scripts.ts` and `text-scripts.ts` write them.
 *
 * @param firsts what the parts of each list begin with
 * @param load gives what a script of the index holds, by its file name
 */
export function openIndex(firsts: Firsts, load: (file: string) => Promise<unknown>) {
  const filters = () => load('filters.js') as Promise<Filters>;
  return {
    firsts,
    filters,
    terms: decodeOnce('t', load, readTerms),
    beginnings: decodeOnce('w', load, readWords),
    endings: decodeOnce('r', load, readWords),
    textOf: async (at: number) => {
      const { perText } = await filters();
      const texts = (await load(`x-${Math.floor(at / perText)}.js`)) as FoundText[];
      return texts[at % perText] as FoundText;
    },
    restOf: (at: number) => load(`y-${at}.js`) as Promise<string>,
  };
}

/** The part of a list that a word belongs to: the last that begins before it. */
export function placeIn(firsts: readonly string[], word: string): number {
  let low = 0;
  let high = firsts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] as string) <= word) low = middle;
    else high = middle;
  }
  return low;
}

/** Gives the parts of a list by their places. */
function decodeOnce<Part>(
  letter: string,
  load: (file: string) => Promise<unknown>,
  decode: (written: string) => Part,
) {
  const kept = new Map<number, Part>();
  return async (place: number): Promise<Part> => {
    const part = kept.get(place) ?? decode((await load(`${letter}-${place}.js`)) as string);
    kept.set(place, part);
    return part;
  };
}

function readWords(part: string): string[] {
  let before = '';
  return part.split(' ').map((one) => (before = before.slice(0, parseInt(one.charAt(0), 36)) + one.slice(1)));
}

function readTerms(part: string): Map<string, string> {
  const pieces = part.split(' ');
  return new Map(
    pieces.flatMap((term, at): [string, string][] =>
      at % 2 === 0 ? [[term, pieces[at + 1] as string]] : [],
    ),
  );
}
