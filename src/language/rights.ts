/** Tells the lines by which a publisher keeps its rights (`© The Harbour`, `All rights reserved`), and names its terms. */
import { labelOf } from './label.ts';
import { phrasesOf } from './phrases.ts';
import { wholeWords } from './whole-words.ts';

const start = '^[[(<]?(?:[©ⓒ]|copyright\\b)';
const phrases = wholeWords(phrasesOf('rightsPhrases'));
const rights = new RegExp(`${start}|${phrases}`, 'iu');
const ownLine = new RegExp(`${start}[^]*(?:\\b(?:19|20)\\d\\d\\b|${phrases})`, 'iu');

export function saysRights(line: string): boolean {
  return rights.test(line.trim());
}

/** Does it say whose rights they are from which year on, or that they are kept, and not only name them? */
export function isLineOfRights(line: string): boolean {
  return ownLine.test(line.trim());
}

const sign = new RegExp(`${start}(?:\\s|[:,.©ⓒ–—-]|\\(c\\)|\\d{4}|by\\s)*`, 'iu');

/** Who keeps them: `The Harbour` of `Copyright © 2024 The Harbour`; undefined for a line that does not begin so. */
export function withoutRightsSign(line: string): string | undefined {
  const text = line.trim();
  return sign.test(text) ? text.replace(sign, '') : undefined;
}

const terms = new RegExp(wholeWords(phrasesOf('termsPhrases').map(labelOf)), 'u');

/** Such words are an article's, too, unless they stand behind a line of rights. */
export function namesTerms(line: string): boolean {
  return terms.test(labelOf(line));
}
