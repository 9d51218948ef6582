/** Decides what a page marked as a picture's credit by the class of its element, which the sanitiser takes away: a `cite`. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const credit = /(?:^|[-_])(?:credits?|copyright|photographer|photo-?by)(?:$|[-_])/i;

export function markedCredits() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, children }) => {
      if (tagName !== 'figure' && tagName !== 'figcaption') return;
      visit({ type: 'root', children }, 'element', (inside: Element) => {
        if (!/^(?:span|small|em|i|div|p)$/.test(inside.tagName)) return;
        const classes = inside.properties['className'];
        if (Array.isArray(classes) && classes.some((name) => credit.test(String(name))))
          inside.tagName = 'cite';
      });
    });
  };
}
