/** Tells the parts of a body that are the story's, from those that only stand around it. */
import type { Element } from 'hast';
import { isCall } from '../../../language/calls.ts';
import { isLineOfRights, namesTerms, saysRights } from '../../../language/rights.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { endsSentence } from '../../../language/sentence-end.ts';
import type { Part } from './part.ts';
import { isPersonLike } from '../../../language/person-like.ts';
import { isSetWhole } from '../tree/set-whole.ts';

/** Letters of a line that tells on which terms the page is shown. */
const longestRights = 400;
/** The same of what names the terms, as a list of marks does. */
const longestTerms = 1500;
const longestLabel = 60;
const longestCall = 250;
/** Letters of the last sentence beside its link. */
const fewestOfOwn = 40;
/** The same of a short first one. */
const fewestOfShort = 20;
/** Letters of a heading that tells all of its item. */
const fewestOfItem = 60;
const fewestItems = 3;
/** The logo of an agency, or of the publisher. */
const logo = /\/logos?[-_.][^/]*$/i;

export function isHeading(part: Part): boolean {
  return /^h[1-6]$/.test(part.node.tagName);
}

/** A picture that leads elsewhere, and says nothing. */
export const leadsUntold = ({ leads, figure }: Part): boolean => leads === true && figure?.caption === '';

export function isStory(part: Part): boolean {
  return (
    part.letters > 60 &&
    part.linked / part.letters < 0.5 &&
    (endsSentence.test(part.text) || part.letters > 150) &&
    !isHeading(part)
  );
}

/** `— Ida Holm`, `[The Ferry Book, page 41]`, `With kind regards, Ida`, `Additional reporting by Ida Holm` */
const ownLine =
  /^[—–-]{1,2}\s?\p{Lu}\p{L}+|^\[[^[\]]+\]$|^\p{Lu}\p{L}+(?:\s\p{Ll}+){1,3}\sby\s\p{Lu}|^\p{Lu}\p{L}+(?:\s\p{L}+){1,5},\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u;

/** Tells the short paragraphs that are the story's: they stand where its others do, and are called as they are. */
export function standsWithStory(parts: readonly Part[]): (part: Part | undefined) => boolean {
  const ways = new Map<Element, Set<string>>();
  const wayOf = ({ origin }: Part): string => `${origin.tagName} ${namesOf(origin)}`;
  for (const part of parts) {
    if (!isStory(part) || !part.box || !/^(?:p|div)$/.test(part.origin.tagName)) continue;
    const known = ways.get(part.box) ?? new Set();
    ways.set(part.box, known.add(wayOf(part)));
  }
  const isSigned = ({ node, text }: Part): boolean =>
    isSetWhole(node, /^(?:strong|b|em|i)$/) && isPersonLike(text);
  const signers = parts.filter((part, at) => isSigned(part) && isHeading(parts[at + 1] ?? part));
  return (part) =>
    part?.box !== undefined &&
    ways.get(part.box)?.has(wayOf(part)) === true &&
    part.linked === 0 &&
    ((endsSentence.test(part.text) && !/[:：]$/.test(part.text)) ||
      ownLine.test(part.text) ||
      (signers.length > 0 && isSigned(part)));
}

/** What may stand before the first paragraph: a subhead, a list, a question. */
export function isLead(part: Part): boolean {
  if (part.figure || part.embed !== undefined) return false;
  return (
    isHeading(part) ||
    /^(?:ul|ol|table|pre|blockquote)$/.test(part.node.tagName) ||
    (endsSentence.test(withoutNote(part.text)) &&
      part.letters > 10 &&
      (part.linked < 0.3 * part.letters || isSentenceWithLink(part)))
  );
}

/** A short one, which does not begin with it. */
const isSentenceWithLink = ({ node, letters, linked }: Part): boolean =>
  node.children[0]?.type === 'text' &&
  node.children[0].value.trim() !== '' &&
  letters - linked >= fewestOfShort &&
  linked < 0.6 * letters;

/** `he said.1`: the number of a note stands behind the full stop. */
const withoutNote = (text: string): string => text.replace(/(?<=\p{P})\[?\d{1,3}\]?$/u, '');

/** A list may tell all in the headings of its items. */
export function isItemHead(part: Part, parts: readonly Part[]): boolean {
  const isLike = ({ node }: Part): boolean => node.tagName === part.node.tagName;
  return (
    isHeading(part) &&
    part.letters > fewestOfItem &&
    endsSentence.test(part.text) &&
    parts.filter(isLike).length >= fewestItems
  );
}

/** Neither rights nor what introduces links. @param next what stood behind it on the page */
export function mayEnd(part: Part, next: Part | undefined): boolean {
  return !isRights(part) && !isLabelOfLinks(part, next) && !isLabelAlone(part) && !isSetCall(part);
}

/** Where the line of rights stands behind which terms alone follow: of use, of privacy, of who may copy. */
export function startOfTerms(parts: readonly Part[]): number {
  const texts = parts.filter(({ letters }) => letters > 0);
  const last = texts.findLast((part) => !isTerms(part) && !isRights(part));
  const first = texts
    .slice(last ? texts.indexOf(last) + 1 : 0)
    .find((part) => isRights(part) && isLineOfRights(part.text));
  return first && last ? parts.indexOf(first) : parts.length;
}

const isTerms = ({ text, figure }: Part): boolean =>
  !figure && text.length < longestTerms && namesTerms(text);

/** A line of rights below the article. */
function isRights({ text, letters, figure }: Part): boolean {
  return !figure && letters < longestRights && saysRights(text);
}

/** Ends with a colon, before a list of links, or one link after the other. */
function isLabelOfLinks(part: Part, next: Part | undefined): boolean {
  return (
    part.letters <= longestLabel &&
    /[:：]$/.test(part.text) &&
    next !== undefined &&
    next.linked > 0.7 * next.letters
  );
}

/** All in italics or bold: what it introduces is not there. */
const isLabelAlone = ({ node, text }: Part): boolean =>
  node.tagName === 'p' && /[:：]$/.test(text) && isSetWhole(node, /^(?:strong|b|em|i|br)$/);

/** All in italics or bold, it calls on its readers. */
const isSetCall = ({ node, text, letters }: Part): boolean =>
  node.tagName === 'p' && letters < longestCall && isSetWhole(node, /^(?:strong|b|em|i|br)$/) && isCall(text);

/** A sentence of the story with a long link in it. */
function isOwnSentence({ letters, linked, text }: Part): boolean {
  return letters - linked >= fewestOfOwn && linked < 0.6 * letters && endsSentence.test(text);
}

export function isKeptLast(part: Part): boolean {
  return (
    (part.figure !== undefined &&
      (part.figure.caption !== '' || !(part.leads === true || logo.test(part.figure.src)))) ||
    part.embed !== undefined ||
    /^(?:ul|ol|table|pre|blockquote)$/.test(part.node.tagName) ||
    (part.letters > 15 &&
      (part.linked / part.letters < 0.3 || isOwnSentence(part)) &&
      (endsSentence.test(part.text) || (part.letters > 40 && !/©|copyright/i.test(part.text))))
  );
}
