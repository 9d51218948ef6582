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

/**
 * Whether a dek says what the text begins with: clippers take the description of a page, which is often its first
 * paragraph, or as much of it as fits.
 */
export function repeatsBeginning(dek: string, text: string): boolean {
  const said = lettersOf(dek.replace(/(?:…|\.\.\.)\s*$/, ''));
  const isCut = /(?:…|\.\.\.)\s*$/.test(dek);
  const paragraphs = text.split('\n', furthest).map(lettersOf);
  const beginning = paragraphs.slice(0, first);
  if (said === '') return true;
  const length = lengthOf(said);
  const at = paragraphs.join('').indexOf(said);
  const isFound = at >= 0 && at < beginning.join('').length;
  return (
    beginning.includes(said) || (isFound && (isCut || length >= (at === 0 ? fewFirstLetters : fewLetters)))
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
