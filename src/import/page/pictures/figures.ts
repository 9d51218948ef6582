/** Decides what of a page is a figure: a picture with the caption and credit that stand with it, whatever elements hold them. */
import { withoutQuery } from '../../../address/without-query.ts';
import type { Element } from 'hast';
import { countLetters, has, plain } from '../tree/blocks.ts';
import { endsSentence } from '../../../language/sentence-end.ts';
import type { Page } from '../tree/parse-page.ts';
import { isServed } from './same-picture.ts';
import { isLoadedLate, readPicture, widthIn, type Picture } from './pictures.ts';
import { hasCaption, hasCaptionPart } from './caption-parts.ts';
import { readCaptionOf } from './read-caption.ts';
import { isFigureControl } from './figure-controls.ts';
import { isNamedBody, namesOf } from '../tree/vocabulary.ts';

export interface Figure extends Picture {
  caption: string;
  credit: string;
}

const longestCaption = 900;
const fewestOfStory = 25;
const frame =
  /[ -](?:figure|image|images|img|photo|photos|picture|pic|media|caption|captioned|wp-caption|thumbnail|foto|bild|lead-asset|featured|hero|artwork|visual)(?=[ -])/;

/** Do its names call it the frame of a picture? */
export const isFrame = (element: Element): boolean => frame.test(namesOf(element));

/** @param most as many are enough */
export function imagesIn(
  page: Page,
  element: Element,
  most = Infinity,
): { image: Element; picture: Picture }[] {
  const found = new Map<string, { image: Element; picture: Picture }>();
  let last: { image: Element; picture: Picture } | undefined;
  const add = (image: Element, picture: Picture, fallback: Element | undefined): void => {
    // One that a script would load is the same, whatever its name.
    if (fallback && last && isLoadedLate(last.image) && standsBefore(page, last.image, fallback)) return;
    // For browsers without script stands the picture itself, behind a small one that a script would exchange.
    const small = fallback && last && sameName(last.picture.src, picture.src) ? last : undefined;
    if (small && widthIn(picture.src) > 0 && widthIn(picture.src) < widthIn(small.picture.src)) return;
    if (small) found.delete(small.picture.src);
    else if (found.has(picture.src)) return;
    last = small
      ? { image: small.image, picture: { ...picture, alt: small.picture.alt || picture.alt } }
      : { image, picture };
    found.set(picture.src, last);
  };
  const walk = (at: Element, fallback: Element | undefined): void => {
    if (found.size >= most) return;
    if (at.tagName === 'img' || at.tagName === 'amp-img') {
      const picture = readPicture(page, at);
      if (picture) add(at, picture, fallback);
      return;
    }
    if (/^(?:script|style|svg|template)$/.test(at.tagName)) return;
    for (const child of at.children)
      if (child.type === 'element') walk(child, child.tagName === 'noscript' ? child : fallback);
  };
  walk(element, undefined);
  return [...found.values()];
}

/** Right before it, in one box. */
function standsBefore(page: Page, image: Element, element: Element): boolean {
  const children = page.parents.get(element)?.children.filter(({ type }) => type === 'element') ?? [];
  return children[children.indexOf(element) - 1] === image;
}

/** @returns the figure that the element is as a whole, undefined if it is none or holds more than a figure */
export function readFigure(page: Page, element: Element): Figure | undefined {
  const isFigure = element.tagName === 'figure';
  if (
    !isFigure &&
    !/^(?:div|span|p|a|section|li|aside|center|picture|img|td|amp-img|header|h[2-6])$/.test(element.tagName)
  )
    return undefined;
  const [first, second] = imagesIn(page, element, 2);
  if (!first) return undefined;
  if (element.tagName === 'img' || element.tagName === 'picture')
    return { ...first.picture, caption: '', credit: '' };
  if (second && !sameName(first.picture.src, second.picture.src)) return undefined;
  const { caption, credit } = readCaptionOf(element);
  if (!isFigure && hasCaption(element) && holdsText(element)) return undefined;
  const letters = countLetters(caption);
  if (letters > (isFigure ? longestCaption : 450)) return undefined;
  if (!isFigure && (isNamedBody(element) || countParagraphs(element) > 2)) return undefined;
  const mayHoldWords = !/^h[2-6]$/.test(element.tagName) && (isFrame(element) || hasCaptionPart(element));
  if (!isFigure && letters > 0 && !mayHoldWords) return undefined;
  if (!isFigure && has(element, /^h[1-6]$/)) return undefined;
  return { ...first.picture, caption: wholeCaption(caption, first.picture.alt), credit };
}

/** One that is cut for its place may stand whole in the picture's alternative text. */
function wholeCaption(caption: string, alt: string): string {
  const begun = caption.replace(/(?:…|\.{3})$/, '').trimEnd();
  return begun !== caption && begun.length >= fewestOfStory && alt.startsWith(begun) ? alt : caption;
}

export function sameName(left: string, right: string): boolean {
  const name = (src: string): string =>
    (isServed(src) ? src : withoutQuery(src)).replace(/^.*\//, '').replace(/[-_]?\d{2,4}x\d{2,4}/, '');
  return name(left) === name(right);
}

function countParagraphs(element: Element): number {
  let count = 0;
  for (const child of element.children)
    if (child.type === 'element')
      count += child.tagName === 'p' && plain(child.children).trim() !== '' ? 1 : countParagraphs(child);
  return count;
}

/** A box may hold a piece of the story beside a figure with a caption: a step of a recipe, a slide. */
function holdsText({ children }: Element): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      !/^(?:figure|figcaption)$/.test(child.tagName) &&
      !isFigureControl(child) &&
      (child.tagName === 'p' ? isStory(plain(child.children).trim()) : holdsText(child)),
  );
}

const isStory = (text: string): boolean => text.length >= fewestOfStory && endsSentence.test(text);
