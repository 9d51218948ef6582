/** Tells the parts of a body that are none of the article: what calls, points elsewhere, or is left behind by these. */
import type { Element, ElementContent } from 'hast';
import { beforeCall, holdsCall, isCall, isNotice, namesChannel } from '../../../../language/calls.ts';
import { isReadingTime } from '../../../../language/is-reading-time.ts';
import { labelOf } from '../../../../language/label.ts';
import { controlLabels, relatedLabels, topicLabels } from '../../../../language/labels.ts';
import { attribute } from '../../tree/parse-page.ts';
import { isOfDayWords } from '../../../../date/day-words.ts';
import { printedDays } from '../../../../date/printed-days.ts';
import { isFileName } from '../../pictures/file-name.ts';
import { isLabelledCounter } from '../../pictures/read-caption.ts';
import { isUpdate } from '../../../../language/is-update.ts';
import { isScriptNotice } from '../../../../language/script-notice.ts';
import { countElements, countLetters, has, plain } from '../../tree/blocks.ts';
import { squeeze } from '../../../../language/letters-of.ts';
import { endsSentence, endsWithStop } from '../../../../language/sentence-end.ts';
import type { Part } from '../part.ts';
import { isHeading } from '../story-parts.ts';
import { holdsFollowLink, namesServices } from '../links/follow-link.ts';
import { isToolbar } from './toolbar.ts';
import { withoutLabel } from '../../tree/text.ts';
import { isWhiteSpace } from '../../../../markdown/tree/white-space.ts';

/** Letters of a line that asks a reader to subscribe, to follow, or to read something else, by a link. */
const longestCall = 250;
/** Letters of a line that tells what a page cannot show, or on which terms it does. */
const longestNotice = 400;
/** Letters of a table with fields to fill in, which tell what they are for. */
const longestOfFields = 100;
/** Letters of a line that ends with the words of a control. */
const longestPitch = 160;
/** Letters of a sentence that introduces a list; labels are shorter. */
const fewestOfIntroduction = 15;
/** Letters of a sentence of the story before a call. */
const fewestOfTold = 50;
/** Letters of a sentence beside the name of whom it cites: `reported`. */
const fewestOfVerb = 5;
/** The number of a picture in a gallery, or how many more there are: `4 / 53`, `+3`. */
const counter = /^(?:\d{1,3}\s?\/\s?|\+)\d{1,3}$/;
/** `12 photos`, `View 12 photos`, `Comments (12)` */
const count = /(?:(?<=^|\s)\d[\d.,]*|[(（]\d[\d.,]*[)）])(?=\s|$)/g;
/** With which Russian law has advertisements marked: `Реклама. ООО «Причал». Erid: 2SDnjc7xKqA`. */
const advertToken = /\berid[:=]?\s?[a-z\d]{7,}/i;
/** Labels before links that lead away from the article. */
const pointing = relatedLabels.union(topicLabels);
const enumeration = /^(\p{Lu}[^:：.!?\n]{2,30})[:：]\s[^,、،]+[,、،]/u;
/** Letters before the names of services: `Follow us on`, and the name of the publisher; a sentence of the story has more. */
const mostBeforeServices = 26;
/** Links of a line that points elsewhere; an enumeration may have one at each of its names. */
const mostOfPointer = 2;
/** A sign that points, in place of a link: `▶ 제보는 …` */
const pointer = /^[▶▷►☞]/u;

/** @param title the headline, squeezed @param before what stands before it */
export function isUnwanted(part: Part, title: string, before: Part | undefined): boolean {
  if (part.figure || part.embed !== undefined || part.node.tagName === 'hr') return false;
  if (part.letters === 0) return true;
  const said = [part.text, withoutLabel(part.text), part.text.replace(/^[^:\n]{1,80}:\s/, '')];
  if (title !== '' && said.map(squeeze).includes(title)) return true;
  if (/^(?:ul|ol)$/.test(part.node.tagName) && (part.linked / part.letters > 0.7 || isListByDay(part)))
    return true;
  if (part.node.tagName === 'p' && isPointer(part)) return true;
  if (isLinkAlone(part) || isHeadOfLink(part) || leadsHome(part)) return true;
  const label = /^([^:：|»]{3,40})[:：|»]/.exec(part.text)?.[1];
  const mostOwn = Math.max(0.5 * part.letters, countLetters(label ?? '') + 1);
  if (label !== undefined && part.letters - part.linked <= mostOwn && pointing.has(labelOf(label)))
    return true;
  // Whoever cites or lists something may quote a call in it.
  const leastLinked = part.node.tagName === 'p' || isListOfOne(part) ? 0 : 0.5 * part.letters;
  const isPointed = part.linked > leastLinked || (part.node.tagName === 'p' && pointer.test(part.text));
  if (isPointed && part.letters < longestCall && isCallOf(part)) return !tellsFirst(part, before);
  if (part.letters < longestNotice && isNotice(part.text)) return true;
  if (part.node.tagName === 'p' && isPitch(part)) return true;
  if (/^(?:ul|ol)$/.test(part.node.tagName) && isToolbar(part.origin)) return true;
  if (isTableOfFields(part)) return true;
  if (part.node.tagName === 'p' && isFileName(part.text)) return true;
  if (counter.test(part.text) || isLabelledCounter(part.text)) return true;
  if (part.letters < longestCall && advertToken.test(part.text)) return true;
  if (part.node.tagName === 'p' && isUpdate(part.text)) return true;
  const words = labelOf(part.text);
  if (part.node.tagName === 'p' && (topicLabels.has(words) || isReadingTime(part.text))) return true;
  return relatedLabels.has(words) || isOfControls(part.text);
}

/** What is said to those whose browser runs no script; so may a story of programs. */
export const saysOfScripts = ({ text, letters, figure }: Part): boolean =>
  figure === undefined && letters < longestCall && isScriptNotice(text);

/**
 * A list of links to other sites, which a sentence or a heading introduces: what is related is of this one, as a rule. What leads to
 * the rest of it (`More »`) stands below a list that a system fills.
 */
export function isCited({ node, away }: Part, before: Part | undefined, next: Part | undefined): boolean {
  return (
    /^(?:ul|ol)$/.test(node.tagName) &&
    away === true &&
    before !== undefined &&
    (isHeading(before) || introducesList(before)) &&
    before.linked === 0 &&
    !pointing.has(labelOf(before.text)) &&
    !isCall(before.text) &&
    !(next && isLinkOfControl(next))
  );
}

const isLinkOfControl = ({ text, letters, linked }: Part): boolean =>
  letters > 0 && linked === letters && controlLabels.has(labelOf(text));

const introducesList = ({ node, text, letters }: Part): boolean =>
  node.tagName === 'p' && letters >= fewestOfIntroduction && /[:：]$/.test(text);

/** A line that is little more than a link leads elsewhere; a sentence of the story may hold a long one. */
function isPointer(part: Part): boolean {
  if (part.letters <= 12 || part.letters >= 250) return false;
  // Spaces that do not break stand between controls.
  const own = part.letters - part.linked - (part.text.match(/\u00A0/g) ?? []).length;
  return (
    own < 0.05 * part.letters ||
    (part.linked > 0.5 * part.letters &&
      countElements(part.node, 'a') <= mostOfPointer &&
      !introduces(part) &&
      !enumerates(part) &&
      !goesOnInLink(part) &&
      (own < 12 || !/[.!?。！？؟…][”"’»」)]?\s*$/.test(part.text)))
  );
}

/** `The Harbour reported:`, with a link to where it did; what is pointed to stands behind the colon, as a rule. */
const introduces = ({ text, letters, linked }: Part): boolean =>
  /[:：]$/.test(text) && letters - linked >= fewestOfVerb;

/** `Source files: ferry.js, quay.js`: a label that nobody points with, and several links behind it. */
function enumerates({ node, text }: Part): boolean {
  const label = enumeration.exec(text)?.[1];
  return (
    label !== undefined && countElements(node, 'a') > 1 && !pointing.has(labelOf(label)) && !isCall(text)
  );
}

/** `They also` and a link that goes on with the sentence, to its stop. */
function goesOnInLink({ node, text }: Part): boolean {
  const [first, link] = node.children;
  return (
    first?.type === 'text' &&
    /\S\s+\S+\s*$/.test(first.value.trimStart()) &&
    link?.type === 'element' &&
    link.tagName === 'a' &&
    /^\s*\p{Ll}/u.test(plain([link])) &&
    endsWithStop.test(text) &&
    !endsWithStop.test(plain([link]))
  );
}

/** A line set in italics or bold that calls on its readers, or one that ends with a control. */
function isPitch({ node, text, letters, linked }: Part): boolean {
  if (linked === 0 || letters >= longestNotice) return false;
  const isSet = countMarked(node) > 0.6 * letters;
  return (isSet && holdsCall(text)) || (letters < longestPitch && endsInControl(node));
}

function countMarked(element: Element): number {
  return element.children.reduce(
    (sum, child) =>
      sum +
      (child.type !== 'element'
        ? 0
        : /^(?:strong|b|em|i)$/.test(child.tagName)
          ? countLetters(plain(child.children))
          : countMarked(child)),
    0,
  );
}

function endsInControl({ children }: Element): boolean {
  const last = children.findLast((child) => !isWhiteSpace(child));
  return last?.type === 'element' && last.tagName === 'a' && controlLabels.has(labelOf(plain([last])));
}

const isTableOfFields = ({ node, origin, letters }: Part): boolean =>
  node.tagName === 'table' && letters < longestOfFields && has(origin, /^(?:select|input|textarea)$/);

/** Links to other articles, each with its day: `A strike in March / March 12, 1999` */
function isListByDay({ node, linked }: Part): boolean {
  const items = node.children.filter((child) => child.type === 'element');
  return (
    linked > 0 &&
    items.every((item) => {
      const [link, ...others] = item.children.filter((child) => plain([child]).trim() !== '');
      const rest = plain(others).trim();
      return isLink(link) && rest !== '' && isOfDayWords(rest) && printedDays(rest, false).length > 0;
    })
  );
}

const isLink = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'a';

const isListOfOne = ({ node }: Part): boolean =>
  /^(?:ul|ol)$/.test(node.tagName) && node.children.filter((child) => child.type === 'element').length === 1;

const isCallOf = ({ node, text, letters, linked }: Part): boolean =>
  isCall(text) || holdsFollowLink(node) || (letters - linked <= mostBeforeServices && namesServices(node));

/** A sentence of the story, without a link, before the one that calls; below a heading or a picture it is that of a box. */
function tellsFirst({ node, text }: Part, before: Part | undefined): boolean {
  const [start] = node.children;
  const told = beforeCall(text);
  return (
    before?.node.tagName === 'p' &&
    before.letters > 0 &&
    start?.type === 'text' &&
    start.value.trim().length >= told.length &&
    countLetters(told) >= fewestOfTold &&
    endsWithStop.test(told) &&
    !holdsCall(told) &&
    !namesChannel(told)
  );
}

/** A quotation that is a link to the same site alone is what a publishing system sets for another article. */
const isLinkAlone = ({ text, letters, linked, home }: Part): boolean =>
  home === true && letters < longestCall && linked > 0.95 * letters && !endsSentence.test(text);

/** `Share (12) | Print` */
const isOfControls = (text: string): boolean =>
  text.split('|').every((piece) => controlLabels.has(labelOf(piece.replace(count, ' '))));

/** A word that leads to the first page. */
function leadsHome({ node, letters, linked }: Part): boolean {
  const [link] = node.children.filter((child) => !isWhiteSpace(child));
  const isOne = node.tagName === 'p' && link?.type === 'element' && link.tagName === 'a';
  return isOne && linked === letters && attribute(link, 'href') === '/';
}

/** `Subscribers only Read also`, and a link: the words before it in a heading. */
function isHeadOfLink({ node, letters, linked }: Part): boolean {
  if (!/^h[2-6]$/.test(node.tagName) || linked < 0.3 * letters || linked === letters) return false;
  const words = labelOf(
    plain(node.children.filter((child) => child.type !== 'element' || child.tagName !== 'a')),
  );
  return words.split(' ').some((_, from, all) => relatedLabels.has(all.slice(from).join(' ')));
}
