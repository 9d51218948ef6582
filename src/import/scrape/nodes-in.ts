import type { Element } from 'hast';

/** The elements of one name in another one, in their order. */
export function nodesIn(holder: Pick<Element, 'children'>, tagName: string): Element[] {
  return holder.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : nodesIn(child, tagName);
  });
}
