import { characterTest } from '../language/character-test.ts';
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

const isUnspaced = characterTest(new RegExp(`[${unspacedScripts}ーｰ]`, 'u'));
const beginsWord = characterTest(/[\p{L}\p{N}]/u);
const goesOn = characterTest(/['’\p{M}\p{L}\p{N}-]/u);

/** Counts what there is to read in a plain text. */
export function countReading(text: string): ReadingLength {
  const length = { words: 0, characters: 0 };
  let isInWord = false;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const wasInWord: boolean = isInWord;
    if (isUnspaced(codePoint)) {
      length.characters++;
      isInWord = false;
    } else isInWord = (wasInWord ? goesOn : beginsWord)(codePoint);
    if (isInWord && !wasInWord) length.words++;
  }
  return length;
}

/** How long reading takes, in whole minutes, at least one. */
export function readingMinutes({ words, characters }: ReadingLength): number {
  return Math.max(1, Math.round(words / wordsPerMinute + characters / charactersPerMinute));
}
