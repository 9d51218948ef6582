/** Tells what a figure holds besides the words of its picture: controls, counters, links to what the article is about. */
import type { Element } from 'hast';
import { labelOf } from '../../../language/label.ts';
import { controlLabels, creditLabels, topicLabels } from '../../../language/labels.ts';
import { countLinked } from '../body/links/count-linked.ts';
import { countLetters, elementsIn, isHidden, plain, unread } from '../tree/blocks.ts';
import { isUnseen, namesOf } from '../tree/vocabulary.ts';
import { hasCaption, hasCaptionPart, isNamedCaption } from './caption-parts.ts';

const longestControl = 60;
const longestItem = 20;
const controls =
  /[ -](?:pagination|pager|share|icon|expand|lightbox|zoom|gallery-count|counter|slider-left|slider-right|transcript)(?=[ -])| field-label |^ hidden $/;
const turning = /[ -](?:nav|navigation|buttons?|btn|close|fullscreen|autoplay)(?=[ -])/;
/** `2 of 5`, `2/5`, and how long a film is: `4:10` */
const counter = /^\d{1,3}\s?(?:[/:]|\p{L}{1,4})\s?\d{1,3}$/u;
const labelled = /^(\p{L}+) \d{1,3} (?:\/|\p{L}{1,4}) \d{1,3}$/u;
/** `Image 4 of 53` */
export const isLabelledCounter = (text: string): boolean =>
  creditLabels.has(labelOf(labelled.exec(text)?.[1] ?? ''));
/** The number of a picture in a gallery, or how long a film is. */
export const isCounter = (text: string): boolean => counter.test(text) || isLabelledCounter(text);

/** What a figure holds besides its picture's words. */
export function isFigureControl(element: Element): boolean {
  return (
    unread.has(element.tagName) ||
    isHidden(element) ||
    /^(?:img|picture|video|audio)$/.test(element.tagName) ||
    ((isUnseen(element) || controls.test(namesOf(element))) && !hasCaption(element)) ||
    isTurning(element) ||
    isListOfLinks(element) ||
    isListOfControls(element) ||
    isControl(element)
  );
}

/** A box of a word or two that is called what turns or closes the slides of a gallery. */
const isTurning = (element: Element): boolean =>
  element.tagName === 'div' &&
  turning.test(namesOf(element)) &&
  plain(element.children).trim().length <= longestItem &&
  !holdsPicture(element);

/** A list that holds nothing but links names what an article is about, as a rule. */
function isListOfLinks({ tagName, children }: Element): boolean {
  const items = children.filter((child) => child.type === 'element');
  return (
    /^(?:ul|ol)$/.test(tagName) &&
    items.length > 0 &&
    items.every((item) => item.children.some((child) => child.type === 'element' && child.tagName === 'a'))
  );
}

/** A list of a word or two each, in no caption, says what may be done with the picture: `Info`, `Download`. */
function isListOfControls(element: Element): boolean {
  if (!/^(?:ul|ol)$/.test(element.tagName) || hasCaptionPart(element)) return false;
  const items = elementsIn(element);
  return items.every((item) => plain(item.children).trim().length <= longestItem && !holdsPicture(item));
}

const holdsPicture = ({ tagName, children }: Element): boolean =>
  tagName === 'img' || children.some((child) => child.type === 'element' && holdsPicture(child));

const startsScript = (href: string): boolean => /^(?:#|javascript:)/i.test(href);

/** Do most of its few words start a script: `View: Larger | Hide`? A caption may open its picture, all of it. */
function isScripted(element: Element, text: string): boolean {
  if (text.length > longestControl || /^(?:a|figcaption)$/.test(element.tagName)) return false;
  if (isNamedCaption(element) || hasCaptionPart(element)) return false;
  return 2 * countLinked(element, startsScript) > countLetters(text);
}

/** Whether an element holds nothing but the words of a control, alone or beside the picture that they enlarge. */
function isControl(element: Element): boolean {
  const { children } = element;
  if (
    children.some(
      (child) => child.type === 'element' && /^fig|^p$|^div$/.test(child.tagName) && !isEmpty(child),
    )
  )
    return false;
  const text = plain(children).trim();
  const label = labelOf(text);
  return (
    isScripted(element, text) ||
    (text.length <= longestControl && (controlLabels.has(label) || topicLabels.has(label) || isCounter(text)))
  );
}

/** It draws a sign. */
const isEmpty = (element: Element): boolean => !/\S/.test(plain([element]));
