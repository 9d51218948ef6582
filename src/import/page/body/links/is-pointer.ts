import { withoutQuery } from '../../../../address/without-query.ts';
import type { Element } from 'hast';
import type { Page } from '../../tree/parse-page.ts';

/** Does a link lead to another page? Headings may be links to themselves, with or without the page's address. */
export function isPointer(page: Page, link: Element): boolean {
  const href = String(link.properties['href'] ?? '');
  if (!/^(?!#|javascript:)./.test(href)) return false;
  if (!href.includes('#') || !page.address) return true;
  const { origin, pathname } = page.address;
  return ![pathname, origin + pathname].includes(withoutQuery(href));
}
