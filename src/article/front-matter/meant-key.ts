import { closest, distance } from 'fastest-levenshtein';

/** The key that a misspelt one was probably meant to be. */
export function meantKey(name: string, known: Iterable<string>): string | undefined {
  if (name.length < 4) return undefined;
  const written = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const nearest = closest(written, [...known]);
  const most = name.length < 8 ? 1 : 2;
  const lengths = Math.abs(written.length - nearest.length);
  // `size` is another word than `site`; in a longer one, another letter is a slip.
  const isNear = lengths < 2 && (lengths > 0 || name.length > 4) && distance(written, nearest) <= most;
  return isNear || isSwapped(written, nearest) ? nearest : undefined;
}

/** `authro` is `author`: two letters stand in each other's place. */
function isSwapped(written: string, nearest: string): boolean {
  const at = [...written].findIndex((letter, index) => letter !== nearest[index]);
  if (at === -1) return false;
  const swapped =
    written.slice(0, at) + (written[at + 1] ?? '') + (written[at] ?? '') + written.slice(at + 2);
  return swapped === nearest;
}
