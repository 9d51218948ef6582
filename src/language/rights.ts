/** Tells the lines by which a publisher keeps its rights: `© The Harbour`, `All rights reserved`. */
import { phrasesOf } from './phrases.ts';
import { wholeWords } from './whole-words.ts';

const rights = new RegExp(`^[[(<]?(?:[©ⓒ]|copyright\\b)|${wholeWords(phrasesOf('rightsPhrases'))}`, 'iu');

export function saysRights(line: string): boolean {
  return rights.test(line.trim());
}
