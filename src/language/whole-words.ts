import { alternatives } from './alternatives.ts';
import { southEastAsian, wideScripts } from './scripts.ts';

/** No space parts such a phrase from what follows; Korean sets endings to its words without one. */
export const unspaced = new RegExp(`[${wideScripts}${southEastAsian}]$`, 'u');

/**
 * Phrases as the alternatives of a regular expression that finds them in a text: as words of their own, but anywhere in
 * scripts that do not part words.
 */
export function wholeWords(phrases: readonly string[]): string {
  const [anywhere = [], alone = []] = [true, false].map((is) =>
    phrases.filter((phrase) => unspaced.test(phrase) === is),
  );
  return [
    ...(alone.length > 0 ? [`(?<![\\p{L}\\p{M}])(?:${alternatives(alone)})(?![\\p{L}\\p{M}])`] : []),
    ...(anywhere.length > 0 ? [alternatives(anywhere)] : []),
  ].join('|');
}
