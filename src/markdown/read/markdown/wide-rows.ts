/** Keeps the cells of a table that stand beyond its head: GFM leaves them out (https://github.github.com/gfm/#tables-extension-), and their words. */
import type { Root } from 'mdast';
import { visit } from '../../tree/visit.ts';

/** Each row is filled up to the widest: a larger table stays as GFM has it. */
const mostCells = 10_000;

export function wideRows() {
  return (tree: Root): void => {
    visit(tree, 'table', (table) => {
      const widest = table.children.reduce((most, { children }) => Math.max(most, children.length), 0);
      const align = [...(table.align ?? [])];
      if (widest <= align.length || widest * table.children.length > mostCells) return;
      while (align.length < widest) align.push(null);
      table.align = align;
    });
  };
}
