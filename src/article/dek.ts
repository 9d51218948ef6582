import { lettersOf } from '../language/letters-of.ts';
import { wideScripts } from '../language/scripts.ts';

/** Paragraphs in which a dek is looked for... */
const first = 3;
/** ...and to which it may go on: pages run paragraphs together in their descriptions. */
const furthest = 8;
/** Fewer letters than these may be said again, unless they are the whole of a paragraph... */
const fewLetters = 40;
/** ...or the text begins with them. */
const fewFirstLetters = 20;
/** A character of these scripts says about as much as so many letters. */
const dense = new RegExp(`[${wideScripts}]`, 'gu');
const lettersOfDense = 3;

/** Where a program cut off what it took. */
const cutOff = /(?:…|\.{3})\s*$/;
/** Behind it, the page may say a few words of its own: `… Tagged with sea`. */
const cutWithin = /^(.*\S)\s*(?:…|\.{3})([^.…]+)\.?$/su;

/**
 * Whether a dek says what the text begins with: clippers take the description of a page, which is often its first
 * paragraph, or as much of it as fits, and may have the headline in it.
 */
export function repeatsBeginning(dek: string, headline: string, text: string): boolean {
  const paragraphs = text.split('\n', furthest).map(lettersOf);
  const [, cut = '', behind = ''] = cutWithin.exec(dek) ?? [];
  const isTeaser = 2 * behind.length < cut.length && lengthOf(lettersOf(cut)) >= fewLetters;
  if (isTeaser && isAtBeginning(lettersOf(cut), paragraphs, true)) return true;

  const isCut = cutOff.test(dek);
  const said = lettersOf(dek.replace(cutOff, ''));
  const title = lettersOf(headline);
  const isLong = lengthOf(title) >= fewFirstLetters;
  return (
    isAtBeginning(said, paragraphs, isCut) ||
    (isLong && said.includes(title) && isAtBeginning(said.replace(title, ''), paragraphs, isCut))
  );
}

function isAtBeginning(said: string, paragraphs: string[], isCut: boolean): boolean {
  if (said === '') return true;
  const beginning = paragraphs.slice(0, first);
  const length = lengthOf(said);
  const at = paragraphs.join('').indexOf(said);
  const isFound = at >= 0 && at < beginning.join('').length;
  return (
    beginning.includes(said) ||
    (isFound && (isCut || length >= (at === 0 ? fewFirstLetters : fewLetters))) ||
    (isCut && at >= 0 && length >= fewLetters) ||
    (isCut && beginning.some((part) => lengthOf(part) >= fewFirstLetters && said.startsWith(part)))
  );
}

/** Whether a dek says nothing but what stands in the headline. */
export function saysHeadline(dek: string, headline: string): boolean {
  const said = lettersOf(dek);
  return said !== '' && lengthOf(said) >= fewFirstLetters && lettersOf(headline).includes(said);
}

function lengthOf(letters: string): number {
  return letters.length + (lettersOfDense - 1) * (letters.match(dense)?.length ?? 0);
}
