/** Decides which tables only hold a picture above its caption, as writers centre both (`| ![…](…) |`, `| *caption* |`): the picture with that line. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from '../../tree/visit.ts';
import { isBlank } from '../../tree/blank.ts';
import { isPhrasing } from '../../tree/phrasing.ts';
import { imagesOf } from './images-of.ts';

export function pictureTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return;
      const [picture, caption, ...others] = cellsOf(element);
      if (!picture || !caption || others.length > 0 || rowsOf(element).length !== 2) return;
      const only = picture.children.filter((child) => !isBlank(child));
      const isPicture = only.length === 1 && imagesOf(only).length === 1;
      if (!isPicture || !caption.children.every(isPhrasing) || imagesOf(caption.children).length > 0) return;
      const below: ElementContent[] = isBlank(caption) ? [] : [h('br'), ...caption.children];
      parent.children[index] = h('p', [...only, ...below]);
      return [SKIP, index + 1];
    });
  };
}

const rowsOf = (table: Element) => inside(table, /^tr$/);
const cellsOf = (table: Element) => inside(table, /^t[dh]$/);

function inside(table: Element, name: RegExp): Element[] {
  const found: Element[] = [];
  visit(table, 'element', (element) => {
    if (element.tagName === 'table' && element !== table) return SKIP;
    if (name.test(element.tagName)) found.push(element);
    return;
  });
  return found;
}
