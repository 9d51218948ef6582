import { compareTexts } from '../../language/compare-texts.ts';
import { cutParts } from './cut-parts.ts';
import { writeScript } from './write-script.ts';

/** In bytes, of which a third remain when they are compressed. */
const largestPart = 20_000;
/** Shorter ones are not looked for with slips. */
const shortest = 4;

/**
 * The scripts that list a library's words by their beginnings and, reversed, by their endings: a typing error changes only
 * one half of a word, so the intended word is near in one of the two lists.
 */
export function wordScripts(terms: readonly string[]) {
  const words = terms.filter((term) => term.length >= shortest && !/^\p{N}+$/u.test(term));
  const turned = words.map((word) => [...word].reverse().join(''));
  return { beginnings: listScripts('w', words), endings: listScripts('r', turned) };
}

function listScripts(letter: string, words: readonly string[]) {
  const sorted = words.toSorted(compareTexts);
  const { parts, firsts } = cutParts(
    sorted,
    (word) => word,
    (word) => Buffer.byteLength(word) + 2,
    largestPart,
  );
  const scripts = parts.map((part, number) => writeScript(`${letter}-${number}.js`, writeWords(part)));
  return { scripts, firsts };
}

/** Each word as how many letters it shares with the one before, in one digit, and the others. */
function writeWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}
