import { nameParticles } from '../language/byline.ts';
import { plainName } from '../language/plain-name.ts';

const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** A person's name in two parts, as libraries file it. */
export interface PersonName {
  family: string;
  given?: string;
  /** `Jr.` */
  suffix?: string;
}

/**
 * Parts a person's name, the family name last as in most languages; a name of one word, or of a script that writes no
 * spaces between them, is left whole.
 */
export function partName(name: string): PersonName {
  const words = name.replace(/,/g, ' ').split(/\s+/).filter(Boolean);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && suffixes.test(last) ? words.pop() : undefined;
  const start = words.findIndex((word, index) => index > 0 && nameParticles.has(word));
  const at = start > 0 && start < words.length - 1 ? start : words.length - 1;
  if (at <= 0) return { family: name };
  return {
    given: words.slice(0, at).join(' '),
    family: words.slice(at).join(' '),
    ...(suffix !== undefined && { suffix }),
  };
}

/** Whether an author is no person: the publisher itself, or a sign of one word such as `AFP`. */
export function isOrganisation(author: string, publisher: string | undefined): boolean {
  return (
    plainName(author) === plainName(publisher ?? '') ||
    (/^\p{L}+$/u.test(author) && /\p{Lu}{2}/u.test(author))
  );
}
