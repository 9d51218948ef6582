/** Tells lists, tables and quotations from what lays out a page by their elements. */
import type { Element } from 'hast';
import { attribute, type Page } from '../../tree/parse-page.ts';
import { imagesIn } from '../../pictures/figures.ts';
import { has, plain } from '../../tree/blocks.ts';

/** A list or table that lays out a page instead of listing things. */
export function isLayout(page: Page, element: Element): boolean {
  if (element.tagName === 'ul' || element.tagName === 'ol')
    return has(element, /^(?:h[1-6]|figure|table|section|article)$/) || imagesIn(page, element, 1).length > 0;
  if (element.tagName === 'table') {
    if (attribute(element, 'role') === 'presentation' || has(element, /^(?:table|h[1-4]|ul|figure|div)$/))
      return widestRow(element) < 2 || has(element, /^(?:table|h[1-4]|figure)$/);
    return widestRow(element) < 2;
  }
  return element.tagName === 'blockquote' && has(element, /^(?:figure|table)$/);
}

/** The most cells with words in a row. */
function widestRow(table: Element): number {
  let widest = 0;
  const walk = (element: Element): void => {
    if (element.tagName === 'tr')
      widest = Math.max(
        widest,
        element.children.filter((child) => child.type === 'element' && plain([child]).trim() !== '').length,
      );
    else for (const child of element.children) if (child.type === 'element') walk(child);
  };
  walk(table);
  return widest;
}
