/** Decides how a block of code is read whole: its lines scroll, so a keyboard must reach it (axe: scrollable-region-focusable). */
import type { Root } from 'hast';
import { visit } from '../tree/visit.ts';

export function codeBlocks() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'pre') properties['tabIndex'] = 0;
    });
  };
}
