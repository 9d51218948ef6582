import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** The text of sanitised HTML, for where there are no elements. */
export function plainText(html: string): string {
  return toString(fromHtml(html, { fragment: true }));
}
