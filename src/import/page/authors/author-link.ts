/** Tells links to the page of a writer by their address. */
import type { Element } from 'hast';
import { withoutQuery } from '../../../address/without-query.ts';
import { isAuthorAddress } from '../../../language/author-address.ts';
import { labelOf } from '../../../language/label.ts';
import { bylineLabels } from '../../../language/labels.ts';
import { attribute } from '../tree/parse-page.ts';

/** `ida-holm` */
const slug = /\/([a-z]{3,})-([a-z]{3,})\/?$/i;

export const isAuthorLink = (element: Element): boolean =>
  element.tagName === 'a' && isAuthorAddress(attribute(element, 'href') ?? '');

/** Says the address of her page another name than its words do, `/author/ida-holm/` for `View Staff Page`? */
export function isNamedOtherwise(element: Element, words: string): boolean {
  const [, ...names] = slug.exec(attribute(element, 'href') ?? '') ?? [];
  const said = words.toLowerCase();
  return (
    names.length > 0 && /^[\w\s]+$/.test(said) && !names.some((name) => said.includes(name.toLowerCase()))
  );
}

/** `De Ida Holm` without the word of a byline that the address of her page has not: `/autor/ida-holm`. */
export function asAddressed(element: Element, words: string): string {
  const [, last = ''] = /\/([^/]+)\/?$/.exec(withoutQuery(attribute(element, 'href') ?? '')) ?? [];
  const [first = '', ...others] = words.split(' ');
  const rest = bylineLabels.has(labelOf(first)) ? others.join(' ') : words;
  const letters = lettersOfSlug(last);
  return letters !== '' && letters === lettersOfSlug(rest) ? rest : words;
}

/** Of Latin letters: addresses have no marks. */
const lettersOfSlug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '');
