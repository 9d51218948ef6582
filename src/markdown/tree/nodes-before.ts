/** The part of a run of nodes whose text comes before an offset; what the cut leaves empty goes. */
import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

export function nodesBefore(nodes: readonly ElementContent[], offset: number): ElementContent[] {
  const output: ElementContent[] = [];
  let left = offset;
  for (const node of nodes) {
    if (left <= 0) break;
    const { length } = toString(node);
    if (length <= left) output.push(node);
    else if (node.type === 'text') output.push({ ...node, value: node.value.slice(0, left) });
    else if (node.type === 'element') output.push({ ...node, children: nodesBefore(node.children, left) });
    left -= length;
  }
  return output;
}
