import { alternatives } from './alternatives.ts';
import { lettersOf } from './letters-of.ts';
import { phrasesOf } from './phrases.ts';

const article = new RegExp(`^(?:${alternatives(phrasesOf('definiteArticles'))})(?:\\s+|(?<=['’]))`, 'iu');

/** The name of a house as it is compared: its letters, without the article before them. */
export function plainName(name: string): string {
  return lettersOf(name.replace(article, ''));
}
