/** Tells who signed below a text: at the end of the line, as papers of Vietnam do, behind a dash, or in brackets. */
import type { Element } from 'hast';
import { by, saysWho, splitNames } from './author-names.ts';
import { isPersonLike } from '../../../language/person-like.ts';
import type { Line } from '../head/line.ts';
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

/** `(Reporting by Ida Holm in Riga; Writing by Jo Berg; Editing by Ana Lima)` without brackets and who edited, as agencies sign. */
export function signedOff(line: string): string | undefined {
  const [, inside = ''] = /^[([（]([^()[\]（）]+)[)\]）]$/.exec(line.trim()) ?? [];
  const parts = inside.split(/[;；]/).map((part) => part.trim());
  const [first = '', ...others] = parts.filter((part) => by.test(part) && saysWho(part));
  const names = [first, ...others.map((part) => part.replace(by, ''))].join(', ');
  return first === parts[0] && first !== '' && splitNames(names).every(isPersonLike) ? names : undefined;
}
