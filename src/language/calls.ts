/** Tells lines by which a publisher calls on its readers from those of an article. */
import { labelOf } from './label.ts';
import { phrasesOf } from './phrases.ts';

const calls = phrasesOf('callPhrases');
const byFirstWord = Map.groupBy(calls, (phrase) => phrase.split(' ', 1)[0] ?? '');

/** Does a sentence of the line begin so: `Sign up for our newsletter`, `More news? Follow us on …`? */
export function isCall(line: string): boolean {
  return line.split(/(?<=[.!?:…。！？|])\s+/u).some((sentence) => {
    const words = labelOf(sentence);
    const phrases = byFirstWord.get(words.split(' ', 1)[0] ?? '') ?? [];
    return phrases.some(
      (phrase) => words.startsWith(phrase) && !/^[\p{L}\p{M}\p{N}’-]/u.test(words.slice(phrase.length)),
    );
  });
}
