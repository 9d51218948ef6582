import type { Language, Phrases } from './language.ts';
import { languages } from './languages.ts';

/** The keys of a language that are lists of phrases. */
export type PhraseKey = {
  [Key in keyof Language]-?: Key extends 'tag' | 'name' | 'dash'
    ? never
    : Language[Key] extends Phrases | undefined
      ? Key
      : never;
}[keyof Language];

/** The phrases of a list that is written as text. */
export function wordList(phrases: Phrases = ''): string[] {
  return phrases
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** The phrases of one kind in all languages, each once. */
export function phrasesOf(key: PhraseKey): string[] {
  return [...new Set(languages.flatMap((language) => wordList(language[key])))];
}
