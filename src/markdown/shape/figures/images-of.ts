/** The images that a run of nodes consists of, each with the link or emphasis around it; none if there is anything else. */
import type { Element, ElementContent } from 'hast';
import { isBlank } from '../../tree/blank.ts';

export interface FoundImage {
  image: Element;
  /** The link around it, or itself. */
  outer: Element;
}

export function imagesOf(nodes: (ElementContent | undefined)[]): FoundImage[] {
  return nodes.flatMap((node) => {
    if (node?.type !== 'element') return [];
    if (node.tagName === 'img') return [{ image: node, outer: node }];
    const image = linkedImage(node);
    if (image) return [{ image, outer: node }];
    if (!/^(?:strong|em|b|i|small|u)$/.test(node.tagName)) return [];
    const inside = node.children.filter((child) => !isBlankText(child)).map((child) => imagesOf([child]));
    return inside.every((images) => images.length > 0) ? inside.flat() : [];
  });
}

/** The image of a link that holds nothing else. */
export function linkedImage(link: Element): Element | undefined {
  if (link.tagName !== 'a') return undefined;
  const [only, ...others] = link.children.filter((child) => !isBlank(child));
  return others.length === 0 && only?.type === 'element' && only.tagName === 'img' ? only : undefined;
}

export function isBlankText(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && isBlank(node);
}
