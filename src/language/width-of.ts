import { wideScripts } from './scripts.ts';

const wide = new RegExp(`[${wideScripts}]`, 'gu');

/** How long a text is in Latin letters: a character that is a syllable or a word stands for some. */
export function widthOf(text: string): number {
  return text.length + 1.5 * (text.match(wide)?.length ?? 0);
}
