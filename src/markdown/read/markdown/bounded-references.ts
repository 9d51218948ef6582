/**
 * Decides how often a definition is used: each use writes its address out, so that a few bytes could ask for gigabytes. What
 * goes beyond stays as its words.
 */
import type { Root } from 'mdast';
import { SKIP, visit } from '../../tree/visit.ts';
import type { VFile } from 'vfile';
import { mostReferenced } from '../limits.ts';

export function boundedReferences() {
  return (tree: Root, file: VFile): void => {
    const lengths = new Map<string, number>();
    visit(tree, 'definition', ({ identifier, url, title }) => {
      if (!lengths.has(identifier)) lengths.set(identifier, url.length + (title?.length ?? 0));
    });
    let total = 0;
    let isTold = false;
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !parent || index === undefined)
        return;
      total += lengths.get(node.identifier) ?? 0;
      if (total <= mostReferenced) return;
      if (!isTold)
        file.message(
          'links by definitions say more than a megabyte here; the rest are shown as their words',
          {
            place: node.position,
            ruleId: 'limit',
          },
        );
      isTold = true;
      const words =
        node.type === 'linkReference' ? node.children : [{ type: 'text', value: node.alt ?? '' } as const];
      parent.children.splice(index, 1, ...(words as typeof parent.children));
      return [SKIP, index];
    });
  };
}
