/** Tells links to the page of a writer by their address. */
import type { Element } from 'hast';
import { attribute } from '../parse-page.ts';

const address =
  /(?:^|\/)(?:authors?|autor(?:es|en)?|auteurs?|autori|profile|people|staff|by|journalist|contributors?|writers?|editors?|users|redaktion|redakteur|columnist|team)\//i;

export const isAuthorLink = (element: Element): boolean =>
  element.tagName === 'a' && address.test(attribute(element, 'href') ?? '');
