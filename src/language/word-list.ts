import type { Phrases } from './language.ts';

/** The phrases of a list that is written as text. */
export function wordList(phrases: Phrases = ''): string[] {
  return phrases
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
