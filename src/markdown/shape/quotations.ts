/** Decides which line of a quotation names who said it: the last, behind a dash, if no other begins with one, as speech does. */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from '../tree/visit.ts';

const dash = /^\s*[–—―]{1,2}\s*\p{L}/u;
/** In letters; a name, an office and where it was said. */
const longest = 160;

export function quotations() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, children }) => {
      if (tagName !== 'blockquote') return;
      const lines = children.filter((child): child is Element => child.type === 'element');
      const last = lines.pop();
      if (last?.tagName !== 'p' || lines.length === 0) return;
      const text = toString(last);
      if (text.length > longest || !dash.test(text)) return;
      if (!lines.some((line) => dash.test(toString(line)))) last.properties = { className: ['said-by'] };
    });
  };
}
