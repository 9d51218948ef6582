/** Takes a line without a bar below the rows of a table for a paragraph: it is a caption or the text, which GFM takes for one more row. */
import type { Root, TableRow } from 'mdast';
import { visit } from '../../tree/visit.ts';

/** More are a column that is written so. */
const mostLines = 3;

export function linesBelowTables() {
  return (tree: Root): void => {
    visit(tree, 'table', (table, index, parent) => {
      if (!parent || index === undefined || (table.align?.length ?? 0) < 2) return;
      const last = table.children.findLastIndex((row) => !isLine(row)) + 1;
      const lost = table.children.length - last;
      if (last < 1 || lost < 1 || lost > mostLines) return;
      const lines = table.children.splice(last).flatMap(({ children }) => children);
      const words = lines.flatMap(({ children }, at) =>
        at === 0 ? children : [{ type: 'text' as const, value: '\n' }, ...children],
      );
      parent.children.splice(index + 1, 0, {
        type: 'paragraph',
        children: words,
        position: lines[0]?.position,
      });
    });
  };
}

/** Its words begin and end where it does. */
function isLine({ children, position }: TableRow): boolean {
  const [only, ...others] = children;
  if (!only || others.length > 0) return false;
  const [first] = only.children;
  const last = only.children.at(-1);
  return (
    first?.position?.start.offset === position?.start.offset &&
    last?.position?.end.offset === position?.end.offset
  );
}
