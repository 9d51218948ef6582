/** Finds who signed a text with initials, as agencies and newsrooms do: `(<a title="Ida Holm">iho</a>)`. */
import type { Element } from 'hast';
import { attribute, type Page } from '../tree/parse-page.ts';
import { textIn } from '../tree/text.ts';
import { isPersonLike } from '../../../language/person-like.ts';

const mostSigned = 40;
const initials = /^\p{Ll}{2,5}$/u;

/** @returns nothing where several did */
export function signedInInitials(page: Page): string[] {
  const signed = page.elements.filter(isSigned).slice(0, mostSigned);
  const names = new Set(signed.flatMap((element) => nameBehind(page, element) ?? []));
  return names.size === 1 ? [...names] : [];
}

const isSigned = (element: Element): boolean =>
  /^(?:a|abbr|span)$/.test(element.tagName) &&
  attribute(element, 'title') !== undefined &&
  initials.test(textIn(element));

function nameBehind(page: Page, element: Element): string | undefined {
  const name = attribute(element, 'title')?.trim() ?? '';
  if (!isPersonLike(name) || !isOfLetters(textIn(element), name.toLowerCase())) return undefined;
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
