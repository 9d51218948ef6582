import { alternatives } from './alternatives.ts';

/** Scripts that write no space between words, or set endings to them without one. */
export const unspaced =
  /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]$/u;

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
