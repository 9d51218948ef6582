import { functionWords } from './function-words.ts';
import type { Language } from '../language.ts';
import { af } from '../languages/af.ts';
import { gl } from '../languages/gl.ts';
import { hi } from '../languages/hi.ts';
import { id } from '../languages/id.ts';
import { ms } from '../languages/ms.ts';
import { ne } from '../languages/ne.ts';
import { nl } from '../languages/nl.ts';
import { sw } from '../languages/sw.ts';
import { wordList } from '../phrases.ts';
import { wholeWords } from '../whole-words.ts';

/** A text in a language that eld does not know has so many of its words, and so much of it is they. */
const fewestWords = 4;
const leastShare = 0.14;

/**
 * Tells languages that eld takes for their neighbour or does not know. Of 12 sentences of news in Indonesian and Malay and of the
 * 118 paragraphs of the Declaration of Human Rights in each none is told wrongly; a text without one of their words stays Malay.
 *
 * @param found what eld finds; undefined if it is not sure
 */
export function byDistinctiveWords(text: string, found: string | undefined): string | undefined {
  const neighbour = neighbours[found ?? ''];
  if (neighbour) {
    const { lang, own, other } = neighbour;
    return countOf(text, wordList(other.tellingWords)) > countOf(text, wordList(own.tellingWords))
      ? lang
      : found;
  }
  if (found === 'pt') return countOf(text, wordList(gl.tellingWords)) > 1 && !/[ãõ]/.test(text) ? 'gl' : 'pt';
  if (found !== undefined) return found;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const [most] = unknownToEld
    .map(([lang, own]) => ({ lang, said: countOf(text, own) }))
    .sort((one, other) => other.said - one.said);
  return most && most.said >= Math.max(fewestWords, leastShare * words) ? most.lang : undefined;
}

/** By what eld finds, the language that it takes for it. */
const neighbours: Readonly<Record<string, { lang: string; own: Language; other: Language } | undefined>> = {
  ms: { lang: 'id', own: ms, other: id },
  nl: { lang: 'af', own: nl, other: af },
  hi: { lang: 'ne', own: hi, other: ne },
};

const unknownToEld: readonly (readonly [lang: string, words: string[]])[] = [
  ['sw', wordList(sw.tellingWords)],
  ...Object.entries(functionWords).map(([lang, words]) => [lang, wordList(words)] as const),
];

function countOf(text: string, words: string[]): number {
  return text.match(new RegExp(wholeWords(words), 'giu'))?.length ?? 0;
}
