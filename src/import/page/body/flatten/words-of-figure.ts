/** Gives a picture the words that a page sets behind it, in elements of their own: who made it, and what it shows. */
import type { Element } from 'hast';
import { imagesIn } from '../../pictures/figures.ts';
import { isNamedCaption, isNamedCredit } from '../../pictures/caption-parts.ts';
import { readCaptionOf } from '../../pictures/read-caption.ts';
import { closest, type Page } from '../../tree/parse-page.ts';
import { textIn } from '../../tree/text.ts';
import { countLetters, plain } from '../../tree/blocks.ts';
import type { Part } from '../part.ts';

/** A caption this long, whose picture could not be read, is a part of the text: that of a slide, as a rule. */
const fewestOfText = 200;
const longestCredit = 120;

/** @param before what stands before the element @returns whether it is words of a picture, which has them now, if it is there */
export function takeWords(page: Page, element: Element, before: Part | undefined): boolean {
  return takeCredit(page, element, before) || takeCaption(page, element, before);
}

/** In one box with its picture, before the caption as a rule. */
function takeCredit(page: Page, element: Element, before: Part | undefined): boolean {
  const box = page.parents.get(element);
  const isCredit =
    before?.figure?.credit === '' &&
    /^(?:h[4-6]|p|div|span)$/.test(element.tagName) &&
    isNamedCredit(element) &&
    plain(element.children).trim().length <= longestCredit &&
    closest(page, before.origin, (at) => at === box) !== undefined;
  if (isCredit && before.figure) before.figure = { ...before.figure, credit: textIn(element) };
  return isCredit;
}

function takeCaption(page: Page, element: Element, before: Part | undefined): boolean {
  const isCaption =
    before?.embed === undefined &&
    !isOfWords(page, element, before) &&
    isCalledCaption(page, element) &&
    countLetters(plain(element.children)) < fewestOfText;
  if (isCaption && before?.figure?.caption === '') {
    const { caption, credit } = readCaptionOf(element);
    before.figure = { ...before.figure, caption, credit: credit || before.figure.credit };
  }
  return isCaption;
}

/** Is it of a table or a quotation, in one figure with it? */
function isOfWords(page: Page, element: Element, before: Part | undefined): boolean {
  const figure = closest(page, element, ({ tagName }) => tagName === 'figure');
  return (
    before !== undefined &&
    figure !== undefined &&
    /^(?:table|blockquote|pre|ul|ol)$/.test(before.node.tagName) &&
    closest(page, before.origin, (at) => at === figure) !== undefined
  );
}

/** What is called a caption, and has no picture, is of the one before it, or of a film that cannot be kept. */
export function isCalledCaption(page: Page, element: Element): boolean {
  if (element.tagName === 'figcaption') return true;
  return isNamedCaption(element) && imagesIn(page, element, 1).length === 0;
}
