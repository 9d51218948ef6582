/** Decides what of a page is a figure: a picture with the caption and credit that stand with it, whatever elements hold them. */
import type { Element } from 'hast';
import { countLetters, isHidden, plain, unread } from '../body/blocks.ts';
import { endsSentence } from '../../../language/sentence-end.ts';
import type { Page } from '../parse-page.ts';
import { attribute } from '../parse-page.ts';
import { readPicture, type Picture } from './pictures.ts';
import { isNamedBody, namesOf } from '../vocabulary.ts';
import { captionNamesInFigure, creditNamesInFigure } from '../../../markdown/read/html/caption-names.ts';
import { labelOf } from '../../../language/label.ts';
import { controlLabels, creditLabels, topicLabels } from '../../../language/labels.ts';

export interface Figure extends Picture {
  caption: string;
  credit: string;
}

const longestCaption = 900;
const longestControl = 60;
const fewestRepeated = 20;
const fewestOfStory = 25;
const frame =
  /[ -](?:figure|image|images|img|photo|photos|picture|pic|media|caption|captioned|wp-caption|thumbnail|foto|bild|lead-asset|featured|hero|artwork|visual)(?=[ -])/;
const captionName = new RegExp(`[ -](?:${captionNamesInFigure})(?=[ -])`);
const creditName = new RegExp(`[ -](?:${creditNamesInFigure})(?=[ -])`);

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
  const add = (image: Element, picture: Picture, isFallback: boolean): void => {
    // For browsers without script stands the picture itself, behind a small one that a script would exchange.
    const small = isFallback && last && sameName(last.picture.src, picture.src) ? last : undefined;
    if (small) found.delete(small.picture.src);
    else if (found.has(picture.src)) return;
    last = small
      ? { image: small.image, picture: { ...picture, alt: small.picture.alt || picture.alt } }
      : { image, picture };
    found.set(picture.src, last);
  };
  const walk = (at: Element, isFallback: boolean): void => {
    if (found.size >= most) return;
    if (at.tagName === 'img' || at.tagName === 'amp-img') {
      const picture = readPicture(page, at);
      if (picture) add(at, picture, isFallback);
      return;
    }
    if (/^(?:script|style|svg|template)$/.test(at.tagName)) return;
    for (const child of at.children)
      if (child.type === 'element') walk(child, isFallback || child.tagName === 'noscript');
  };
  walk(element, false);
  return [...found.values()];
}

/** @returns the figure that the element is as a whole, undefined if it is none or holds more than a figure */
export function readFigure(page: Page, element: Element): Figure | undefined {
  const isFigure = element.tagName === 'figure';
  if (
    !isFigure &&
    !/^(?:div|span|p|a|section|li|aside|center|picture|img|td|amp-img|header)$/.test(element.tagName)
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
  if (!isFigure && letters > 0 && !isFrame(element) && !hasCaptionPart(element)) return undefined;
  if (!isFigure && hasHeading(element)) return undefined;
  return { ...first.picture, caption, credit };
}

export function sameName(left: string, right: string): boolean {
  const name = (src: string): string =>
    src
      .replace(/[?#].*$/, '')
      .replace(/^.*\//, '')
      .replace(/[-_]?\d{2,4}x\d{2,4}/, '');
  return name(left) === name(right);
}

function countParagraphs(element: Element): number {
  let count = 0;
  for (const child of element.children)
    if (child.type === 'element')
      count += child.tagName === 'p' && plain(child.children).trim() !== '' ? 1 : countParagraphs(child);
  return count;
}

export function hasHeading(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (/^h[1-6]$/.test(child.tagName) || hasHeading(child)),
  );
}

export function hasCaptionPart(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (child.tagName === 'figcaption' ||
        captionName.test(namesOf(child)) ||
        creditName.test(namesOf(child)) ||
        hasCaptionPart(child)),
  );
}

export function hasCaption(element: Element): boolean {
  return (
    element.tagName === 'figcaption' ||
    element.children.some((child) => child.type === 'element' && hasCaption(child))
  );
}

/** A box may hold a piece of the story beside a figure with a caption: a step of a recipe, a slide. */
function holdsText({ children }: Element): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      !/^(?:figure|figcaption)$/.test(child.tagName) &&
      !isUnsaid(child) &&
      (child.tagName === 'p' ? isStory(plain(child.children).trim()) : holdsText(child)),
  );
}

const isStory = (text: string): boolean => text.length >= fewestOfStory && endsSentence.test(text);

/** The words of a figure: those of its caption elements, if it has some, else all; its credit apart. */
export function readCaptionOf(element: Element): { caption: string; credit: string } {
  const captions: string[] = [];
  const credits: string[] = [];
  const already = new Set<string>();
  const isMarked = hasCaption(element);
  const walk = (at: Element, inCaption: boolean, inCredit: boolean): void => {
    for (const child of at.children) {
      if (child.type === 'text') {
        if (inCredit) credits.push(child.value);
        else if (inCaption) captions.push(child.value);
      } else if (child.type === 'element' && !isUnsaid(child)) {
        const isBlock = !/^(?:a|b|i|em|strong|sup|sub|u|s)$/.test(child.tagName);
        const credit =
          inCredit ||
          (creditName.test(namesOf(child)) && !holdsCalledCaption(child)) ||
          (inCaption && isWholeCite(at, child)) ||
          /copyrightHolder|creditText|author/i.test(attribute(child, 'itemProp') ?? '');
        if (credit && !inCredit) {
          // Pages for two sizes of screen have it twice.
          const said = plain(child.children).trim();
          if (already.has(said)) continue;
          already.add(said);
        }
        if (isBlock) (credit ? credits : captions).push(' ');
        walk(child, inCaption || child.tagName === 'figcaption', credit);
        if (isBlock) (credit ? credits : captions).push(' ');
      }
    }
  };
  walk(element, !isMarked || element.tagName === 'figcaption', false);
  return { caption: tidy(captions), credit: tidy(credits) };
}

/** Alone in its element it names who made the picture; in a sentence, a work; behind a label, neither. */
const isWholeCite = ({ children }: Element, cite: Element): boolean =>
  cite.tagName === 'cite' &&
  !children.some((child) => child.type === 'text' && child.value.trim() !== '') &&
  !/[:：]/.test(plain(cite.children));

/** `<div class="caption-credit">` may hold both. */
function holdsCalledCaption({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (/ caption /.test(namesOf(child)) || holdsCalledCaption(child)),
  );
}

/** As far as it is no mark or label alone, and once: pages for two sizes of screen have it twice, at times cut short. */
function tidy(texts: string[]): string {
  const text = texts
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-–—•/|]\s(.*?)(?:\s[-–—])?$/, '$1');
  if (!/[\p{L}\p{N}]/u.test(text) || counter.test(text) || creditLabels.has(labelOf(text))) return '';
  const again = text.indexOf(text.slice(0, fewestRepeated), fewestRepeated);
  return again > 0 && text.startsWith(text.slice(again)) ? text.slice(0, again).trim() : text;
}

const controls =
  /[ -](?:visually-hidden|sr-only|screen-reader-text|offscreen|share|icon|expand|lightbox|zoom|gallery-count|counter|slider-left|slider-right)(?=[ -])|^ hidden $/;
/** `2 of 5`, `2/5` */
const counter = /^\d{1,3}\s?(?:\/|\p{L}{1,4})\s?\d{1,3}$/u;

/** What a figure holds besides its picture's words. */
function isUnsaid(element: Element): boolean {
  return (
    unread.has(element.tagName) ||
    isHidden(element) ||
    /^(?:img|picture|video|audio)$/.test(element.tagName) ||
    (controls.test(namesOf(element)) && !hasCaption(element)) ||
    isListOfLinks(element) ||
    isControl(element)
  );
}

/** Of what an article is about, as a rule. */
function isListOfLinks({ tagName, children }: Element): boolean {
  const items = children.filter((child) => child.type === 'element');
  return (
    /^(?:ul|ol)$/.test(tagName) &&
    items.length > 0 &&
    items.every((item) => item.children.some((child) => child.type === 'element' && child.tagName === 'a'))
  );
}

/** An element of words alone, or beside the picture that they enlarge, that are on a control. */
function isControl({ children }: Element): boolean {
  if (children.some((child) => child.type === 'element' && child.tagName !== 'img')) return false;
  const text = plain(children).trim();
  const label = labelOf(text);
  return (
    text.length <= longestControl &&
    (controlLabels.has(label) || topicLabels.has(label) || counter.test(text))
  );
}
