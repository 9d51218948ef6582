/** Sets a heading on one line, without its link to itself (`#`, `¶`), and not in bold as a whole: a heading is bold. */
import type { PhrasingContent } from 'mdast';
import { isWhiteSpace } from '../../../markdown/tree/white-space.ts';

export function tidyHeading(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const line = nodes
    .filter((node) => !isPlaceLink(node))
    .map((node, at) => (node.type === 'break' ? spaceBehind(nodes[at - 1]) : node));
  return line.every((node) => isWhiteSpace(node) || holdsOnlyStrong(node))
    ? line.flatMap(withoutStrong)
    : line;
}

const isPlaceLink = (node: PhrasingContent): boolean =>
  node.type === 'link' && node.url.includes('#') && !node.children.some(holdsWords);

const holdsWords = (node: PhrasingContent): boolean =>
  'children' in node
    ? node.children.some(holdsWords)
    : node.type === 'image' || ('value' in node && /[\p{L}\p{N}]/u.test(node.value));

function spaceBehind(before: PhrasingContent | undefined): PhrasingContent {
  return { type: 'text', value: before?.type === 'text' && / $/.test(before.value) ? '' : ' ' };
}

/** `**A ferry**`, `***The ferry***`, `[**The ferry**](…)` */
function holdsOnlyStrong(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true;
  return 'children' in node && node.children.every(holdsOnlyStrong);
}

function withoutStrong(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const children = node.children.flatMap(withoutStrong);
  return node.type === 'strong' ? children : [{ ...node, children }];
}
