/** Finds who wrote where a page names the address of a writer, or marks a link to it: the words of the link are the name. */
import type { Element } from 'hast';
import { isNoneOfStory } from '../body/choose/reader-comments.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { attribute, closest, type Page } from '../tree/parse-page.ts';
import { resolveAddress } from '../resolve-address.ts';
import { textIn } from '../tree/text.ts';
import { isPersonLike } from '../../../language/person-like.ts';

/** @returns nothing on a page that marks several, as lists do */
export function linkedAuthor(page: Page, meta: Metadata): string[] {
  const told = new Set(['author', 'article:author'].flatMap((name) => meta.get(name) ?? []).map(pathOf));
  const isOne = (element: Element): boolean => {
    if (element.tagName !== 'a') return false;
    if (/\bauthor\b/i.test(attribute(element, 'rel') ?? '')) return true;
    const path = pathOf(resolveAddress(page, attribute(element, 'href') ?? '') ?? '');
    return path !== undefined && told.has(path);
  };
  const names = new Set(
    page.elements
      .filter((element) => isOne(element) && !closest(page, element, isNoneOfStory))
      .map(textIn)
      .filter(isPersonLike),
  );
  return names.size === 1 ? [...names] : [];
}

/** Not the first page of a site. */
function pathOf(address: string): string | undefined {
  const { pathname = '/' } = /^https?:/i.test(address) ? (URL.parse(address) ?? {}) : {};
  return pathname.length > 1 ? pathname : undefined;
}
