/** Reads the words of a figure: what its picture shows, and who made it, whatever elements hold them. */
import type { Element } from 'hast';
import { labelOf } from '../../../language/label.ts';
import { controlLabels, creditLabels, topicLabels } from '../../../language/labels.ts';
import {
  captionNames,
  captionNamesInFigure,
  creditNamesInFigure,
} from '../../../markdown/read/html/caption-names.ts';
import { findCredit } from '../../../markdown/shape/figures/find-credit.ts';
import { isPersonLike } from '../../../language/person-like.ts';
import { endsWithStop } from '../../../language/sentence-end.ts';
import { countLinked } from '../body/links/count-linked.ts';
import { countLetters, isHidden, plain, unread } from '../tree/blocks.ts';
import { attribute } from '../tree/parse-page.ts';
import { withoutPointer } from '../tree/text.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { isSetCredit } from './set-credit.ts';

const longestControl = 60;
const longestItem = 20;
const fewestRepeated = 20;
/** Names of what is a caption and nothing else. */
export const calledCaption = new RegExp(` (?:[a-z]+-)*(?:${captionNames})(?:-text)? `);
const captionName = new RegExp(`[ -](?:${captionNamesInFigure})(?=[ -])`);
/** Names of what is the credit of a picture, behind it. */
export const calledCredit = / (?:[a-z]+-)*(?:credits?|photographer) /;
const creditName = new RegExp(`[ -](?:${creditNamesInFigure})(?=[ -])`);

/** The words of a figure: those of its caption elements, if it has some, else all; its credit apart. */
export function readCaptionOf(element: Element): { caption: string; credit: string } {
  const captions: string[] = [];
  const credits: string[] = [];
  const beside: string[] = [];
  const already = new Set<string>();
  const isMarked = hasCaption(element);
  const walk = (at: Element, inCaption: boolean, inCredit: boolean): void => {
    for (const child of at.children) {
      if (child.type === 'text') {
        if (inCredit) credits.push(child.value);
        else if (inCaption) captions.push(child.value.replace(/\s+/g, ' '));
        else beside.push(child.value.replace(/\s+/g, ' ').trim());
      } else if (child.type === 'element' && !isUnsaid(child)) {
        const isBlock = !/^(?:a|b|i|em|strong|sup|sub|u|s)$/.test(child.tagName);
        const credit =
          inCredit ||
          (creditName.test(namesOf(child)) && !isCaptionToo(child) && !holdsCalledCaption(child)) ||
          (inCaption && (isWholeCite(at, child) || isSetCredit(at, child))) ||
          /copyrightHolder|creditText|author/i.test(attribute(child, 'itemProp') ?? '');
        if (credit && !inCredit) {
          // Pages for two sizes of screen have it twice.
          const said = plain(child.children).trim();
          if (already.has(said)) continue;
          already.add(said);
        }
        if (isBlock) (credit ? credits : captions).push(child.tagName === 'br' ? '\n' : ' ');
        walk(child, inCaption || isCaptionItself(child), credit);
        if (isBlock) (credit ? credits : captions).push(' ');
      }
    }
  };
  walk(element, !isMarked || isCaptionItself(element), false);
  const credit = tidy(credits);
  const { lines, made } = partLines(captions.join(''), credit);
  const whole = tidy([lines]);
  const over = element.tagName === 'figure' && credit === '' ? tidy([[...new Set(beside)].join(' ')]) : '';
  const house = credit === '' ? undefined : behindCredit.exec(whole);
  return {
    caption: house ? whole.slice(0, house.index) : whole,
    credit: made || `${namesMaker(over) ? over : credit}${house?.[0] ?? ''}`,
  };
}

/** `The old quay.<br>Ida Holm / The Coast`, `© Ida Holm<br>The old quay.` */
function partLines(text: string, credit: string): { lines: string; made: string } {
  const all = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const lines = all.filter((line) => line !== '');
  const made = lines.length === 2 && credit === '' ? lines.find(saysMaker) : undefined;
  return { lines: lines.filter((line) => line !== made).join(' '), made: made ?? '' };
}

const saysMaker = (line: string): boolean =>
  line.length <= longestControl && (isNameWithAgency(line) || /^(?:©|\(c\)) ?\p{Lu}/iu.test(line));

/** `The old quay. /Coast News`, where the name before the stroke is an element of its own. */
const behindCredit = /(?<!\s)\s+\/\s?[^/.]{2,40}$/;

/** Over the picture, beside an element for its caption: `Ida Holm`, `Ida Holm / AP` */
const namesMaker = (text: string): boolean =>
  text.length <= longestControl &&
  (isPersonLike(text) || isNameWithAgency(text) || findCredit(text)?.at === 0);

/** The element that HTML has for it, or one called so beside a `figcaption` that names who made the picture. */
const isCaptionItself = (element: Element): boolean =>
  element.tagName === 'figcaption' || calledCaption.test(namesOf(element));

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

/** Alone in its element it names who made the picture, and with an agency before a caption; in a sentence, a work; behind a label, neither. */
const isWholeCite = ({ children }: Element, cite: Element): boolean =>
  cite.tagName === 'cite' &&
  !isSentence(plain(cite.children).trim()) &&
  !/[:：]/.test(plain(cite.children)) &&
  (!/\S/.test(plain(children.filter((child) => child !== cite && child.type === 'text'))) ||
    (!/\S/.test(plain(children.slice(0, children.indexOf(cite)))) && isNameWithAgency(plain(cite.children))));

/** It says what the picture shows. */
const isSentence = (text: string): boolean => text.length > longestControl && endsWithStop.test(text);

/** `Ida Holm/AP`, `Ida Holm / Getty Images` */
function isNameWithAgency(text: string): boolean {
  const [name = '', agency = '', ...more] = text.split('/');
  return more.length === 0 && isPersonLike(name.trim()) && /^\s*\p{Lu}/u.test(agency);
}

/** `<div class="image__caption attribution">` */
const isCaptionToo = (element: Element): boolean =>
  calledCaption.test(namesOf(element)) && / attribution /.test(namesOf(element));

/** `<div class="caption-credit">` may hold both. */
function holdsCalledCaption({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (calledCaption.test(namesOf(child)) || holdsCalledCaption(child)),
  );
}

/** Leaves out marks and labels alone, and what is repeated: pages for two sizes of screen have a caption twice, at times cut short. */
function tidy(texts: string[]): string {
  const text = withoutPointer(texts.join(''))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(numbered, '')
    .replace(/^[-–—•/|]\s(.*?)(?:\s[-–—])?$/, '$1');
  if (!/[\p{L}\p{N}]/u.test(text) || isCounter(text) || creditLabels.has(labelOf(text))) return '';
  const again = text.indexOf(text.slice(0, fewestRepeated), fewestRepeated);
  return again > 0 && text.startsWith(text.slice(again)) ? text.slice(0, again).trim() : text;
}

const controls =
  /[ -](?:visually-hidden|sr-only|pagination|pager|screen-reader-text|offscreen|share|icon|expand|lightbox|zoom|gallery-count|counter|slider-left|slider-right|field-label|transcript)(?=[ -])|^ hidden $/;
const turning = /[ -](?:nav|navigation|buttons?|btn|close|fullscreen|autoplay)(?=[ -])/;
/** `2 of 5`, `2/5`, and how long a film is: `4:10` */
const counter = /^\d{1,3}\s?(?:[/:]|\p{L}{1,4})\s?\d{1,3}$/u;
/** `Image 4 of 53` */
const labelled = /^(\p{L}+) \d{1,3} (?:\/|\p{L}{1,4}) \d{1,3}$/u;
export const isLabelledCounter = (text: string): boolean =>
  creditLabels.has(labelOf(labelled.exec(text)?.[1] ?? ''));
const isCounter = (text: string): boolean => counter.test(text) || isLabelledCounter(text);
/** The number in a gallery, or the name of the file, before a caption: `1 of 5. …`, `[1/5] …`, `QUAY_0123.JPG …` */
const numbered =
  /^(?:\[\d{1,3}\/\d{1,3}\](?=\s?\S)|\d{1,3}\s?(?:\/|\p{L}{1,4})\s?\d{1,3}[.:|]\s|[\w-]{1,60}\.(?:jpe?g|png|gif|tiff?)\s)\s?(?=\S)/iu;

/** What a figure holds besides its picture's words. */
export function isUnsaid(element: Element): boolean {
  return (
    unread.has(element.tagName) ||
    isHidden(element) ||
    /^(?:img|picture|video|audio)$/.test(element.tagName) ||
    (controls.test(namesOf(element)) && !hasCaption(element)) ||
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
  const items = element.children.filter((child) => child.type === 'element');
  return items.every((item) => plain(item.children).trim().length <= longestItem && !holdsPicture(item));
}

const holdsPicture = ({ tagName, children }: Element): boolean =>
  tagName === 'img' || children.some((child) => child.type === 'element' && holdsPicture(child));

const startsScript = (href: string): boolean => /^(?:#|javascript:)/i.test(href);

/** Do most of its few words start a script: `View: Larger | Hide`? A caption may open its picture, all of it. */
function isScripted(element: Element, text: string): boolean {
  if (text.length > longestControl || /^(?:a|figcaption)$/.test(element.tagName)) return false;
  if (calledCaption.test(namesOf(element)) || hasCaptionPart(element)) return false;
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
