/**
 * Finds who wrote an entry by hAtom (http://microformats.org/wiki/hatom): `<span class="author vcard"><a class="fn n">…`, which themes of
 * WordPress set at the foot of a post, too.
 */
import type { Element } from 'hast';
import { isNoneOfStory } from '../body/choose/reader-comments.ts';
import { closest, type Page } from '../tree/parse-page.ts';
import { textIn } from '../tree/text.ts';
import { namesOf } from '../tree/vocabulary.ts';

/** @returns nothing on a page of several: a list of entries, or one with others beside it */
export function entryAuthor(page: Page): string[] {
  const cards = page.elements.filter(
    (element) => isCardOfAuthor(element) && !closest(page, element, isNoneOfStory),
  );
  const names = new Set(cards.map((card) => textIn(nameIn(card) ?? card)).filter((name) => name !== ''));
  return names.size === 1 ? [...names] : [];
}

const isCardOfAuthor = (element: Element): boolean =>
  namesOf(element).includes(' author ') && namesOf(element).includes(' vcard ');

function nameIn(card: Element): Element | undefined {
  for (const child of card.children) {
    if (child.type !== 'element') continue;
    const found = namesOf(child).includes(' fn ') ? child : nameIn(child);
    if (found) return found;
  }
  return undefined;
}
