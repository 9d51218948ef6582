/** Tells the parts of a body that lead away from the article: lists of links, and lines that are little more than one. */
import type { ElementContent } from 'hast';
import { isOfDayWords } from '../../../../date/day-words.ts';
import { printedDays } from '../../../../date/printed-days.ts';
import { isCall } from '../../../../language/calls.ts';
import { labelOf } from '../../../../language/label.ts';
import { controlLabels, relatedLabels, topicLabels } from '../../../../language/labels.ts';
import { endsSentence, endsWithStop } from '../../../../language/sentence-end.ts';
import { isWhiteSpace } from '../../../../markdown/tree/white-space.ts';
import { attribute } from '../../tree/parse-page.ts';
import { countElements, countLetters, elementsIn, plain } from '../../tree/blocks.ts';
import type { Part } from '../part.ts';
import { isHeading } from '../story-parts.ts';

/** Letters of a quotation that is a link to another article. */
const longestLinkAlone = 250;
/** Letters of a sentence that introduces a list; labels are shorter. */
const fewestOfIntroduction = 15;
/** Letters of a sentence beside the name of whom it cites: `reported`. */
const fewestOfVerb = 5;
/** Links of a line that points elsewhere; an enumeration may have one at each of its names. */
const mostOfPointer = 2;
/** Labels before links that lead away from the article. */
const pointing = relatedLabels.union(topicLabels);
const enumeration = /^(\p{Lu}[^:：.!?\n]{2,30})[:：]\s[^,、،]+[,、،]/u;

/** Whether a part leads to other articles or to other pages of the site, and says nothing else. */
export function isRelatedLinks(part: Part): boolean {
  return (
    (isList(part) && (part.linked / part.letters > 0.7 || isListByDay(part))) ||
    (part.node.tagName === 'p' && isPointer(part)) ||
    isLinkAlone(part) ||
    isHeadOfLink(part) ||
    leadsHome(part) ||
    isLabelled(part)
  );
}

/**
 * A list of links to other sites, which a sentence or a heading introduces: what is related is of this one, as a rule. What leads to
 * the rest of it (`More »`) stands below a list that a system fills.
 */
export function isCited(part: Part, before: Part | undefined, next: Part | undefined): boolean {
  return (
    isList(part) &&
    part.away === true &&
    before !== undefined &&
    (isHeading(before) || introducesList(before)) &&
    before.linked === 0 &&
    !pointing.has(labelOf(before.text)) &&
    !isCall(before.text) &&
    !(next && isLinkOfControl(next))
  );
}

/** Whether a part is a list with bullets or numbers. */
export const isList = ({ node }: Part): boolean => /^(?:ul|ol)$/.test(node.tagName);

const isLinkOfControl = ({ text, letters, linked }: Part): boolean =>
  letters > 0 && linked === letters && controlLabels.has(labelOf(text));

const introducesList = ({ node, text, letters }: Part): boolean =>
  node.tagName === 'p' && letters >= fewestOfIntroduction && /[:：]$/.test(text);

/** `Read also: The old bridge closes`, with hardly a word of its own behind the label. */
function isLabelled({ text, letters, linked }: Part): boolean {
  const label = /^([^:：|»]{3,40})[:：|»]/.exec(text)?.[1];
  return (
    label !== undefined &&
    letters - linked <= Math.max(0.5 * letters, countLetters(label) + 1) &&
    pointing.has(labelOf(label))
  );
}

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

/** Links to other articles, each with its day: `A strike in March / March 12, 1999` */
function isListByDay({ node, linked }: Part): boolean {
  const items = elementsIn(node);
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

/** A quotation that is a link to the same site alone is what a publishing system sets for another article. */
const isLinkAlone = ({ text, letters, linked, home }: Part): boolean =>
  home === true && letters < longestLinkAlone && linked > 0.95 * letters && !endsSentence.test(text);

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
