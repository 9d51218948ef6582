/**
 * A part of the body while it still stands in the tree: an element of a name that no stranger's HTML can have after the
 * sanitiser. Its children are the HTML it brings along (a figure's caption, what is left of an embed), so that later
 * plugins work on them too. `split` takes it out.
 */
import type { Element, ElementContent, ElementData, Nodes } from 'hast';
import type { Embed, Figure, Player, RelatedArticle } from '../body.ts';

export type PartFacts = Omit<Figure, 'caption'> | Player | RelatedArticle | Omit<Embed, 'html'>;

export interface PartElement extends Element {
  tagName: 'part';
  data: ElementData & { part: PartFacts };
}

declare module 'hast' {
  interface ElementData {
    part?: PartFacts;
  }
}

export function partElement(part: PartFacts, children: ElementContent[] = []): PartElement {
  // Types of hast-util-from-html require a position; a part has none.
  const data = { part } as PartElement['data'];
  return { type: 'element', tagName: 'part', properties: {}, children, data };
}

export function isPart(node: Nodes | undefined): node is PartElement {
  return node?.type === 'element' && node.tagName === 'part';
}
