import type { Element } from 'hast';

/** Names of rows and cells say what a table tells (`votes`). */
const tableParts = /^(?:tbody|thead|tfoot|tr|td|th)$/;

/** A list or table without what in it is none of the article. */
export function withoutDropped(element: Element, isDropped: (element: Element) => boolean): Element {
  const children = element.children
    .filter((child) => child.type !== 'element' || tableParts.test(child.tagName) || !isDropped(child))
    .map((child) => (child.type === 'element' ? withoutDropped(child, isDropped) : child));
  return { ...element, children };
}
