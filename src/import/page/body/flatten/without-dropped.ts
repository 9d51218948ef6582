import type { Element, ElementContent } from 'hast';
import { isNotice } from '../../../../language/calls.ts';
import { plain } from '../../tree/blocks.ts';

/** Names of rows and cells say what a table tells (`votes`). */
const tableParts = /^(?:tbody|thead|tfoot|tr|td|th)$/;

/** A list or table without what in it is none of the article. */
export function withoutDropped(element: Element, isDropped: (element: Element) => boolean): Element {
  const children = element.children
    .filter((child) => child.type !== 'element' || tableParts.test(child.tagName) || !isDropped(child))
    .filter((child) => !isItemOfNotice(child))
    .map((child) => (child.type === 'element' ? withoutDropped(child, isDropped) : child));
  return { ...element, children };
}

/** What a page says to its readers may stand in one list with who wrote. */
const isItemOfNotice = (node: ElementContent): boolean =>
  node.type === 'element' && node.tagName === 'li' && isNotice(plain(node.children).trim());
