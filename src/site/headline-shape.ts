import { unspacedScripts, wideScripts } from '../language/scripts.ts';

/** What decides how large a headline can be set. */
export interface HeadlineShape {
  /** It would fill a column by itself. */
  isLong: boolean;
  /** Letters of the longest word that no line may break, leaving out those that small type would not help either. */
  longestWord: number;
}

/** In Latin letters; a headline of a newspaper has seldom more. */
const mostLetters = 80;
/** In letters: lines break within longer words. */
const longestWhole = 24;
/** Letters of these scripts are twice as wide, and lines break between them. */
const wide = new RegExp(`[${wideScripts}]`, 'gu');
/** Lines break within the words of these, and behind signs. */
const breaks = new RegExp(`[\\s\\p{Pd}/${unspacedScripts}]+`, 'u');

/** Tells how long a headline is, and its longest word; marks above and below letters take no room. */
export function shapeOf(headline: string): HeadlineShape {
  const letters = headline.replace(/\p{M}/gu, '');
  return {
    isLong: letters.replace(wide, 'xx').length > mostLetters,
    longestWord: Math.max(
      0,
      ...letters
        .split(breaks)
        .map((word) => word.length)
        .filter((length) => length <= longestWhole),
    ),
  };
}
