/**
 * Decides what is a picture of its own and what stands in a line: an image alone on its line, or in a `figure`, becomes a
 * block with the caption found beside it; any other becomes an inline one. Images that show nothing go.
 */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { addCaption } from './add-caption.ts';
import { isBlank } from '../../tree/blank.ts';
import { readCaption } from './captions.ts';
import type { Context } from '../../context.ts';
import { figurePart } from './figure-part.ts';
import { linkedImage } from './images-of.ts';
import { isPart } from '../../tree/part-element.ts';
import { pictureLines } from './picture-lines.ts';
import { isTrackingPixel } from './tracking-pixel.ts';
import { unwrapFigure } from './unwrap-figure.ts';

/** These hold blocks, so that a picture alone in them may be one. */
const holdsBlocks = /^(?:blockquote|ul|ol|li|dl|dd|details)$/;

export function figures({ source }: Context) {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'img' || !parent || index === undefined || !isTrackingPixel(element)) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
    inBlocks(tree, source);
    visit(tree, 'element', (element, index, parent) => {
      if (isPart(element) || !parent || index === undefined) return isPart(element) ? SKIP : undefined;
      const image = element.tagName === 'img' ? element : linkedImage(element);
      if (!image) return;
      const part = figurePart(image, element, true, source);
      parent.children.splice(index, 1, ...(part ? [part] : []));
      return [SKIP, part ? index + 1 : index];
    });
    dropEmptied(tree);
  };
}

/** Paragraphs that held nothing but what is gone. */
function dropEmptied(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'p' || !isBlank(element) || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function inBlocks(parent: Root | Element, source?: string): void {
  const output: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (child.type !== 'element' || isPart(child)) {
      output.push(child);
      continue;
    }
    if (child.tagName === 'figure') inBlocks(child, source);
    const found = child.tagName === 'figure' ? unwrapFigure(child) : pictureLines(child, source);
    if (found) output.push(...found);
    else if (!captionsLast(output, child)) {
      output.push(child);
      if (holdsBlocks.test(child.tagName)) inBlocks(child, source);
    }
  }
  parent.children = output;
}

/** Gives the paragraph to the picture before it, if it is its caption. */
function captionsLast(output: ElementContent[], block: Element): boolean {
  if (block.tagName !== 'p') return false;
  const last = output.findLast((node) => node.type === 'element');
  return isPart(last) && addCaption(last, readCaption(block.children, 'next paragraph'));
}
