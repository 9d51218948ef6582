/** Tells which elements of a figure hold its caption, and which the name of who made the picture, by what they are called. */
import type { Element } from 'hast';
import {
  captionNames,
  captionNamesInFigure,
  creditNamesInFigure,
} from '../../../markdown/read/html/caption-names.ts';
import { has } from '../tree/blocks.ts';
import { namesOf } from '../tree/vocabulary.ts';

const calledCaption = new RegExp(` (?:[a-z]+-)*(?:${captionNames})(?:-text)? `);
const calledCredit = / (?:[a-z]+-)*(?:credits?|photographer) /;
const captionName = new RegExp(`[ -](?:${captionNamesInFigure})(?=[ -])`);
const creditName = new RegExp(`[ -](?:${creditNamesInFigure})(?=[ -])`);

/** Do its names call it a caption and nothing else, wherever it stands? */
export const isNamedCaption = (element: Element): boolean => calledCaption.test(namesOf(element));

/** Do its names call it the credit of a picture, which may stand behind that? */
export const isNamedCredit = (element: Element): boolean => calledCredit.test(namesOf(element));

/** The element that HTML has for it, or one called so beside a `figcaption` that names who made the picture. */
export const isCaptionItself = (element: Element): boolean =>
  element.tagName === 'figcaption' || isNamedCaption(element);

/** Do its names call it the credit, in a figure, and no part of it the caption: `<div class="caption-credit">` may hold both? */
export const isNamedCreditInFigure = (element: Element): boolean =>
  creditName.test(namesOf(element)) && !isCaptionToo(element) && !holds(element, isNamedCaption);

/** `<div class="image__caption attribution">` */
const isCaptionToo = (element: Element): boolean =>
  isNamedCaption(element) && / attribution /.test(namesOf(element));

/** Whether a figure has an element for its caption, or for who made its picture. */
export const hasCaptionPart = (element: Element): boolean =>
  holds(
    element,
    (at) => at.tagName === 'figcaption' || captionName.test(namesOf(at)) || creditName.test(namesOf(at)),
  );

/** Whether an element is a `figcaption`, or holds one. */
export const hasCaption = (element: Element): boolean =>
  element.tagName === 'figcaption' || has(element, /^figcaption$/);

function holds({ children }: Element, is: (element: Element) => boolean): boolean {
  return children.some((child) => child.type === 'element' && (is(child) || holds(child, is)));
}
