import { alternatives } from './alternatives.ts';
import { phrasesOf } from './phrases.ts';

const article = new RegExp(`^(?:${alternatives(phrasesOf('definiteArticles'))})(?:\\s+|(?<=['’]))`, 'iu');

/** The name of a house as it is compared: its letters in lower case, without the article before them. */
export function plainName(name: string): string {
  return name
    .replace(article, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
