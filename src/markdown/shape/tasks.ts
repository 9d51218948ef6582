/**
 * Decides how a task list's boxes show: as characters, which need no form, no script and no language, in place of the
 * list's own marks.
 */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from '../tree/visit.ts';
import { isBlank } from '../tree/blank.ts';

export function tasks() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }, index, parent) => {
      if (tagName !== 'input' || !parent || index === undefined) return;
      if (properties['type'] !== 'checkbox') {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      parent.children[index] = { type: 'text', value: properties['checked'] ? '☑' : '☐' };
      return;
    });
    visit(tree, 'element', (element) => {
      if (element.tagName === 'li') fillBox(element);
      if (element.tagName === 'li' && beginsWithBox(element)) element.properties['className'] = ['task'];
    });
  };
}

/** A box without words, as templates of notes have, is none for GFM. */
function fillBox({ children: [only, ...others] }: Element): void {
  if (only?.type === 'text' && others.length === 0 && /^\[[ xX]\]\s*$/.test(only.value))
    only.value = only.value.includes(' ]') ? '☐' : '☑';
}

function beginsWithBox(item: Element): boolean {
  let first: ElementContent | undefined = item;
  while (first?.type === 'element') first = first.children.find((child) => !isBlank(child));
  return first?.type === 'text' && /^\s*[☐☑]/.test(first.value);
}
