/** Decides what a `figure` of HTML holds: its pictures, of which the last takes the caption, and whatever else stood in it. */
import type { Element, ElementContent } from 'hast';
import { addCaption } from './add-caption.ts';
import { readCaption } from './captions.ts';
import { isPart } from '../../tree/part-element.ts';

/** @param figure one whose pictures have become parts */
export function unwrapFigure(figure: Element): ElementContent[] {
  const last = figure.children.findLast((child) => isPart(child) && child.data.part.kind === 'figure');
  const captions = figure.children.filter((child) => isElement(child, 'figcaption'));
  const others = figure.children.filter((child) => !isElement(child, 'figcaption'));
  const caption = captions.flatMap(inLine);
  const isTaken = isPart(last) && addCaption(last, readCaption(caption, 'caption'));
  if (!isTaken)
    return [...others, ...captions.map((child) => ({ ...child, tagName: 'p', children: inLine(child) }))];
  return others;
}

/** The text of a caption that was written in blocks. */
function inLine(block: Element): ElementContent[] {
  return block.children.flatMap((child) =>
    isElement(child, 'p') ? [...child.children, { type: 'text', value: '\n' } as const] : [child],
  );
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
