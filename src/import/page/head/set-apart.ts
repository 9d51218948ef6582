/** Tells how a line is set: at the end of its lines, in bold. */
import type { Element } from 'hast';
import { oncePerObject } from '../../../once-per.ts';
import { attribute } from '../parse-page.ts';
import { namesOf } from '../vocabulary.ts';

/** Is its text set at the end of its lines? */
export function isAtEnd(element: Element): boolean {
  return (
    /text-align\s*:\s*(?:right|end)/i.test(attribute(element, 'style') ?? '') ||
    attribute(element, 'align') === 'right' ||
    / (?:text-right|text-end|has-text-align-right|align-right) /.test(namesOf(element))
  );
}

/** Is all of it bold, or in italics? */
export const isAllStrong = oncePerObject((element: Element): boolean => {
  const children = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return (
    children.length > 0 &&
    children.every((child) => child.type === 'element' && /^(?:strong|b|em|i|br)$/.test(child.tagName))
  );
});
