/** Tells links to the page of a writer by their address. */
import type { Element } from 'hast';
import { attribute } from '../parse-page.ts';

const address =
  /(?:^|\/)(?:authors?|autor(?:es|en)?|auteurs?|autori|profile|people|staff|by|reporters?|journalist|contributors?|writers?|editors?|users|redaktion|redakteur|columnist|team)\//i;

/** `ida-holm` */
const slug = /\/([a-z]{3,})-([a-z]{3,})\/?$/i;

export const isAuthorLink = (element: Element): boolean =>
  element.tagName === 'a' && address.test(attribute(element, 'href') ?? '');

/** Says the address of her page another name than its words do, `/author/ida-holm/` for `View Staff Page`? */
export function isNamedOtherwise(element: Element, words: string): boolean {
  const [, ...names] = slug.exec(attribute(element, 'href') ?? '') ?? [];
  const said = words.toLowerCase();
  return (
    names.length > 0 && /^[\w\s]+$/.test(said) && !names.some((name) => said.includes(name.toLowerCase()))
  );
}
