/** Removes the boxes of a body that are headed `Read also` or `Sign up for …`: what they hold is not of the article. */
import type { Element } from 'hast';
import type { Part } from '../part.ts';
import type { Page } from '../../tree/parse-page.ts';
import { relatedLabels } from '../../../../language/labels.ts';
import { isCall } from '../../../../language/calls.ts';
import { labelOf } from '../../../../language/label.ts';

/** A longer paragraph is no teaser: the box holds a piece of the article, too. */
const longestTeaser = 200;
const longestHead = 60;

export function withoutRelated(page: Page, body: Element, parts: Part[]): Part[] {
  const seen = new Set<Element>();
  const boxes = new Map<Element, Part[]>();
  for (const part of parts) {
    const isHead = isLabel(part);
    for (let at: Element | undefined = part.origin; at && at !== body; at = page.parents.get(at)) {
      if (isHead && !seen.has(at)) boxes.set(at, []);
      boxes.get(at)?.push(part);
      seen.add(at);
    }
  }
  const isRelated = ([, ...others]: Part[]): boolean =>
    others.every(({ node, letters }) => letters <= longestTeaser * Math.max(1, countItems(node)));
  const related = new Set([...boxes.values()].filter(isRelated).flat());
  return withoutPicturesBelow(parts).filter((part) => !related.has(part));
}

const countItems = ({ children }: Element): number =>
  children.filter((child) => child.type === 'element' && child.tagName === 'li').length;

/** Pictures alone may lead to what is related. */
function withoutPicturesBelow(parts: Part[]): Part[] {
  let isBelow = false;
  return parts.filter((part) => {
    isBelow = isLabel(part) || (isBelow && part.leads === true);
    return !isBelow || part.leads !== true;
  });
}

function isLabel({ node, text }: Part): boolean {
  const isHead = /^h[1-6]$/.test(node.tagName) || isSetLikeHead(text);
  return relatedLabels.has(labelOf(text)) || (isHead && isCall(text));
}

/** A short line in capitals is a heading, whatever its element. */
const isSetLikeHead = (text: string): boolean =>
  text.length <= longestHead && /\p{Lu}/u.test(text) && !/\p{Ll}|[.!?:]$/u.test(text);
