// The terms of a text. Used by the build and in the page, so that both find the same terms.
import { southEastAsian, wideScripts } from '../language/scripts.ts';

/** A word as the search compares it, and where it stands in the text. */
export interface Term {
  term: string;
  start: number;
  end: number;
}

/** Scripts that set no spaces between words: each pair of signs is a term. */
const unspaced = new RegExp(`[${wideScripts}${southEastAsian}]`, 'u');
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
/** Accents, vowel points and tatweel; not the vowels of Indian scripts, which are marks too. */
// eslint-disable-next-line no-misleading-character-class -- single marks are what it is about
const marks = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670'’]/g;
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
};
const plainLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
/**
 * The article of Arabic, alone or behind the particles that are written together with it (Larkey, Ballesteros and Connell,
 * "Light stemming for Arabic information retrieval", 2007). The letters of a short word are its own.
 */
const arabicArticle = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{sc=Arab}{3})/u;
const longest = 40;

/** A word as it is compared: without case, accents, points and the article of Arabic. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(plainLetters, (letter) => letters[letter] ?? letter)
    .replace(arabicArticle, '');
}

/** The terms of a text, each with where its word stands in it. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!unspaced.test(found)) {
      const term = fold(found).slice(0, longest);
      if (term !== '') terms.push({ term, start: index, end: index + found.length });
      continue;
    }
    const signs = [...found];
    let start = index;
    for (const [at, sign] of signs.entries()) {
      const next = signs[at + 1];
      const end = start + sign.length + (next?.length ?? 0);
      if (next !== undefined || signs.length === 1)
        terms.push({ term: fold(sign + (next ?? '')), start, end });
      start += sign.length;
    }
  }
  return terms;
}
