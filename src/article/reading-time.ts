import { unspacedScripts } from '../language/scripts.ts';

/** How much there is to read, in the two units in which people read. */
export interface ReadingLength {
  /** Words of scripts that part them by spaces. */
  words: number;
  /** Characters of scripts that do not. */
  characters: number;
}

/** Silent reading of non-fiction, English: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const wordsPerMinute = 238;
/** Chinese and Japanese: Trauzettel-Klosinski and Dietz 2012 (IReST), doi:10.1167/iovs.11-8284. */
const charactersPerMinute = 400;

const characters = new RegExp(`[${unspacedScripts}ーｰ]`, 'gu');
const words = /[\p{L}\p{N}](?:['’\p{M}\p{L}\p{N}-])*/gu;

/** Counts what there is to read in a plain text. */
export function countReading(text: string): ReadingLength {
  let unspaced = 0;
  const spaced = text.replace(characters, () => {
    unspaced++;
    return ' ';
  });
  return { words: spaced.match(words)?.length ?? 0, characters: unspaced };
}

/** How long reading takes, in whole minutes, at least one. */
export function readingMinutes({ words, characters }: ReadingLength): number {
  return Math.max(1, Math.round(words / wordsPerMinute + characters / charactersPerMinute));
}
