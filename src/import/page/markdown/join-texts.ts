/**
 * Makes one text of texts that touch, as spans leave them, before `hast-util-to-mdast` does: it looks at all of the joined text again for each
 * that it adds.
 */
import { defaultNodeHandlers, type NodeHandle } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';

export const readRoot: NodeHandle = (state, node) => {
  const { all } = state;
  state.all = (parent) => joinTexts(all.call(state, parent));
  return defaultNodeHandlers.root(state, node);
};

function joinTexts(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else joined.push(node);
  }
  return joined;
}
