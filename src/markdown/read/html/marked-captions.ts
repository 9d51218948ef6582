/**
 * Decides what a page marked as a picture's caption, or as the credit in it, by the class of an element, which the sanitiser takes
 * away: small words, and a `cite`.
 */
import type { Element, Root } from 'hast';
import { captionPartClass, creditClass } from './caption-names.ts';
import { markCaption } from './mark-caption.ts';
import { visit } from '../../tree/visit.ts';

/** A paragraph or box below a picture, with a part that is marked as its caption. */
function isCaption(children: Element['children']): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      Array.isArray(child.properties['className']) &&
      child.properties['className'].some((name) => captionPartClass.test(String(name))),
  );
}

export function markedCaptions() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      const { tagName, children } = element;
      markCaption(element, index, parent);
      if (!/^(?:figure|figcaption|p|div)$/.test(tagName)) return;
      if (tagName !== 'figure' && tagName !== 'figcaption' && !isCaption(children)) return;
      visit({ type: 'root', children }, 'element', (inside: Element) => {
        if (!/^(?:span|small|em|i|div|p)$/.test(inside.tagName)) return;
        const classes = inside.properties['className'];
        if (Array.isArray(classes) && classes.some((name) => creditClass.test(String(name))))
          inside.tagName = 'cite';
      });
    });
  };
}
