/** Decides that a line of stars, dashes or underscores alone is a break, also where a converter escaped them. */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from '../tree/visit.ts';

const line = /^\s*(?:(?:\*\s*){3,}|(?:[-–—]\s*){3,}|(?:_\s*){3,}|⁂)\s*$/;
const longest = 100;

export function sceneBreaks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element, index, parent) => {
      if (element.tagName !== 'p' || !parent || index === undefined) return;
      if (!element.children.every(({ type }) => type === 'text')) return;
      const text = toString(element);
      if (text.length <= longest && line.test(text)) parent.children[index] = h('hr');
    });
  };
}
