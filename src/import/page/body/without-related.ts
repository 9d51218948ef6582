/** Removes the boxes of a body that are headed `Read also`: what they hold belongs to other articles. */
import type { Element } from 'hast';
import type { Part } from './flatten.ts';
import type { Page } from '../parse-page.ts';
import { relatedLabels } from '../../../language/labels.ts';
import { labelOf } from '../../../language/label.ts';

/** A longer paragraph is no teaser: the box holds a piece of the article, too. */
const longestTeaser = 200;

export function withoutRelated(page: Page, body: Element, parts: Part[]): Part[] {
  const boxes = new Map<Element, Part[]>();
  for (const part of parts)
    for (let at: Element | undefined = part.origin; at && at !== body; at = page.parents.get(at)) {
      const inside = boxes.get(at);
      if (inside) inside.push(part);
      else boxes.set(at, [part]);
    }
  const isRelated = ([first, ...others]: Part[]): boolean =>
    first !== undefined &&
    relatedLabels.has(labelOf(first.text)) &&
    others.every(({ letters }) => letters <= longestTeaser);
  const related = new Set([...boxes.values()].filter(isRelated).flat());
  return parts.filter((part) => !related.has(part));
}
