/** Tells who signed below a text: at the end of the line, as papers of Vietnam do, or behind a dash. */
import type { Element } from 'hast';
import { isPersonLike } from './author-names.ts';
import type { Line } from './head.ts';
import { isAtEnd } from './set-apart.ts';

export const isSignature = (element: Element, persons: string[]): boolean =>
  isAtEnd(element) && !persons.some((name) => /^\p{sc=Han}{5,}$/u.test(name));

const dashed = /^[–—―-]\s?(?=\p{Lu})/u;

/** `— Ida Holm`, whatever the next line says of her. */
export function signedName({ place, start }: Line): string | undefined {
  if (place !== 'behind' || !dashed.test(start)) return undefined;
  const name = start.replace(dashed, '');
  return isPersonLike(name) ? name : undefined;
}
