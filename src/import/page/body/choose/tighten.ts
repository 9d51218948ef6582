import type { Element } from 'hast';
import { closest, type Page } from '../../tree/parse-page.ts';
import { isNamedBody } from '../../tree/vocabulary.ts';
import type { Measured } from './measure-page.ts';

/** After so many letters of paragraphs the article has begun. */
const mostBefore = 700;
/** How much of the text an element holds that is taken for all of it... */
const most = 0.9;
/** ...and one that is called the body. */
const mostOfNamed = 0.75;
const fewestOfCell = 250;
const fewestOfStory = 150;

/** Goes inwards from what holds the body, to what holds most of it or is called the body. */
export function tighten(page: Page, body: Element | undefined, { measures }: Measured): Element | undefined {
  if (!body) return undefined;
  const value = (element: Element): number => Math.max(0, measures.get(element)?.value ?? 0);
  const whole = value(body);
  let at = body;
  for (let next: Element | undefined = at; next;) {
    at = next;
    next = undefined;
    let before = 0;
    let told = 0;
    for (const child of at.children) {
      if (child.type !== 'element') continue;
      const [here, toldHere] = [before, told];
      before += value(child);
      told += countStory(child, value);
      if (/^(?:p|ul|ol|blockquote|h[1-6])$/.test(child.tagName) || here >= mostBefore) continue;
      const isMost = value(child) >= most * whole && toldHere < 2;
      if (isMost || (isNamedBody(child) && value(child) >= mostOfNamed * whole)) next = child;
    }
  }
  // A table whose text is in many cells is read as one.
  at = closest(page, at, ({ tagName }) => !/^(?:table|tbody|tr)$/.test(tagName)) ?? at;
  // Where tables lay out a page, a cell is a whole article.
  if (at.tagName === 'td' && (measures.get(at)?.letters ?? 0) >= fewestOfCell) return at;
  // A single paragraph is not a whole article: short lines beside it belong to it.
  return /^(?:p|li|td|blockquote|span|a|b|i|em|strong|h[1-6])$/.test(at.tagName)
    ? (page.parents.get(at) ?? at)
    : at;
}

/** The paragraphs of some length: one before the text may be its standfirst, two are its beginning. */
function countStory(element: Element, value: (element: Element) => number): number {
  if (element.tagName === 'p') return value(element) > fewestOfStory ? 1 : 0;
  if (/^(?:header|figure)$/.test(element.tagName)) return 0;
  return element.children.reduce(
    (sum, child) => sum + (child.type === 'element' && value(child) > 0 ? countStory(child, value) : 0),
    0,
  );
}
