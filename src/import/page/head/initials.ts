/** Finds who signed a text with initials, as agencies and newsrooms do: `(<a title="Ida Holm">iho</a>)`. */
import type { Element } from 'hast';
import { attribute, type Page } from '../parse-page.ts';
import { textIn } from '../text.ts';
import { isPersonLike } from './author-names.ts';

const initials = /^\p{Ll}{2,5}$/u;

/** @returns nothing where several did */
export function signedInInitials(page: Page): string[] {
  const names = new Set(page.elements.flatMap((element) => nameBehind(page, element) ?? []));
  return names.size === 1 ? [...names] : [];
}

function nameBehind(page: Page, element: Element): string | undefined {
  if (!/^(?:a|abbr|span)$/.test(element.tagName)) return undefined;
  const name = attribute(element, 'title')?.trim() ?? '';
  const sign = name === '' ? '' : textIn(element);
  if (!initials.test(sign) || !isPersonLike(name) || !isOfLetters(sign, name.toLowerCase())) return undefined;
  return isInBrackets(page.parents.get(element), element) ? name : undefined;
}

/** Are they letters of the name, in its order, from the first? */
function isOfLetters(sign: string, name: string): boolean {
  let at = 0;
  for (const letter of sign) {
    const next = name.indexOf(letter, at);
    if (next < 0 || (at === 0 && next > 0)) return false;
    at = next + 1;
  }
  return true;
}

function isInBrackets(line: Element | undefined, element: Element): boolean {
  const at = line?.children.indexOf(element) ?? -1;
  const [before, behind] = [line?.children[at - 1], line?.children[at + 1]];
  return (
    before?.type === 'text' &&
    /[([]\s*$/.test(before.value) &&
    behind?.type === 'text' &&
    /^\s*[)\]]/.test(behind.value)
  );
}
