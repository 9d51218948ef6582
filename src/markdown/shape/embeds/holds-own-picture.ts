/** Tells a picture that lies beside the article, which a card of a service would not show, from a preview of that service. */
import type { Element } from 'hast';
import { visit } from '../../tree/visit.ts';

const elsewhere = /^\s*(?:$|(?:https?:)?\/\/|data:)/i;

export function holdsOwnPicture(block: Element): boolean {
  let isFound = false;
  visit(block, 'element', ({ tagName, properties }) => {
    isFound ||= tagName === 'img' && !elsewhere.test(String(properties['src'] ?? ''));
  });
  return isFound;
}
