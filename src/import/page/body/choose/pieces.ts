/** Decides whether an article stands in several pieces, with other things between them: neighbours of one name. */
import type { Element } from 'hast';
import type { Measured } from './measure-page.ts';
import { attribute, type Page } from '../../tree/parse-page.ts';
import { isNamedBody } from '../../tree/vocabulary.ts';
import { elementsIn } from '../../tree/blocks.ts';

export interface Pieces {
  /** What holds all of them. */
  body: Element;
  /** Its other parts, which are worth less than nothing. */
  others: Set<Element>;
}

const mostLevels = 4;
const fewestLetters = 150;
/** How much of a piece is story, and how much of the article a piece. */
const leastStory = 0.35;
const leastShare = 0.12;

export function findPieces(page: Page, body: Element, { measures }: Measured): Pieces | undefined {
  const value = (element: Element): number => measures.get(element)?.value ?? 0;
  const isStory = (element: Element): boolean => {
    const { letters = 0 } = measures.get(element) ?? {};
    return (
      letters >= fewestLetters &&
      value(element) > leastStory * letters &&
      // What is called the body is a piece of it, however short.
      (isNamedBody(element) || value(element) > leastShare * value(body))
    );
  };
  let at = body;
  for (let level = 0; level < mostLevels; level++) {
    const outer = page.parents.get(at);
    if (!outer || outer.tagName === 'body') return undefined;
    const inner = elementsIn(outer);
    const isPiece = (child: Element): boolean => child !== at && isOfOneName(child, at) && isStory(child);
    if (inner.some(isPiece))
      return { body: outer, others: new Set(inner.filter((child) => child !== at && value(child) < 0)) };
    at = outer;
  }
  return undefined;
}

function isOfOneName(element: Element, other: Element): boolean {
  const name = attribute(element, 'className');
  return name !== undefined && element.tagName === other.tagName && name === attribute(other, 'className');
}
