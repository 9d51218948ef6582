import { isPersonLike } from '../../language/person-like.ts';
import type { Draft } from './draft.ts';
import type { Segment } from './segments.ts';
import { readSmallPrint } from './small-print.ts';

/** Two may also be what a section is called: 'Health Care and Social Services'. */
const fewestNames = 3;

/** A list of names, or the link of one, without a word that says so: between headline and day it is nothing else. */
export function namesAlone(segment: Segment, next: Segment | undefined, { lang }: Draft): string[] {
  if (segment.kind !== 'line' || next?.kind !== 'line') return [];
  const day = readSmallPrint(next.text, lang);
  const [link, ...others] = segment.nodes;
  const isLink = others.length === 0 && link?.type === 'element' && link.tagName === 'a';
  if (isLink && isPersonLike(segment.text) && day?.facts.date !== undefined) return [segment.text];
  const names = readSmallPrint(`By ${segment.text}`, lang);
  const authors = names?.isWhole ? (names.facts.author ?? []) : [];
  if (day?.facts.date === undefined || authors.length < fewestNames) return [];
  // 'The Good, The Bad and The Ugly' is a dek.
  const firstWords = new Set(authors.map((name) => name.split(' ')[0]));
  const hasNames = authors.every((name) => /^\p{Lu}\S* \p{Lu}/u.test(name));
  return hasNames && firstWords.size === authors.length ? authors : [];
}
