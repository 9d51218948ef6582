/**
 * Decides that a line of stars, dashes or underscores alone is a break, also where a converter escaped them; so is the `# # #` that ends a
 * press release, which Markdown takes for a heading.
 */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from '../tree/visit.ts';

const line = /^(?:(?:\*\s*){3,}|(?:[-–—]\s*){3,}|(?:_\s*){3,}|(?:=\s*){4,}|⁂)$/;
/** The mark of Grav between the beginning that lists show and the rest: https://learn.getgrav.org/content/content-pages#summary-delimiter */
const delimiter = /^={3}$/;
const ends = /^\s*#[\s#]*$/;
const longest = 100;

export function sceneBreaks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element, index, parent) => {
      const signs = element.tagName === 'p' ? line : /^h[1-6]$/.test(element.tagName) ? ends : undefined;
      if (!signs || !parent || index === undefined) return;
      if (!element.children.every(({ type }) => type === 'text')) return;
      const text = toString(element).trim();
      if (signs === line && delimiter.test(text)) {
        parent.children.splice(index, 1);
        return index;
      }
      if (text.length <= longest && signs.test(text)) parent.children[index] = h('hr');
      return;
    });
  };
}
