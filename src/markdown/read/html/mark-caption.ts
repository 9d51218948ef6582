/**
 * Decides what a page marked as a picture's caption by the class of its element (`<div class="caption">` below the picture), which the
 * sanitiser takes away: small words.
 */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { isBlank } from '../../tree/blank.ts';
import { captionClass } from './caption-names.ts';

/** For a visitor of all elements. */
export function markCaption(element: Element, index?: number, parent?: Element | Root): void {
  const { tagName, properties, children } = element;
  if (!parent || index === undefined) return;
  // Outside a figure, HTML knows no caption.
  const isLoose = tagName === 'figcaption' && parent.type === 'root';
  if (!isLoose && !(/^(?:div|p|center)$/.test(tagName) && hasCaptionClass(properties['className']))) return;
  const above = parent.children[index - 1];
  if (!isPictured(isBlank(above) ? parent.children[index - 2] : above)) return;
  if (children.every(isLine)) parent.children[index] = h('p', h('small', children));
}

function hasCaptionClass(classes: unknown): boolean {
  return Array.isArray(classes) && classes.some((name) => captionClass.test(String(name)));
}

/** Whether a picture ends it: alone, in its paragraph, or in the last of its boxes. */
function isPictured(node: Root['children'][number] | undefined): boolean {
  if (node?.type !== 'element') return false;
  if (node.tagName === 'img' || node.tagName === 'figure') return true;
  return isPictured(node.children.findLast((child) => !isBlank(child)));
}

function isLine(child: ElementContent): boolean {
  return child.type !== 'element' || !/^(?:div|p|ul|ol|table|figure|img)$/.test(child.tagName);
}
