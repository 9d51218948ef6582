/** Leaves out of a body what is none of the article: what calls, points elsewhere, stands twice, or is left behind by these. */
import type { Element } from 'hast';
import { countLetters, plain } from './blocks.ts';
import { endsSentence, shareIn, squeeze, type BodyHints } from './choose-body.ts';
import { holdsFollowLink } from './follow-link.ts';
import type { Part } from './flatten.ts';
import { namesOf } from '../vocabulary.ts';
import { isSamePicture } from '../pictures/same-picture.ts';
import { isScriptNotice } from '../../../language/script-notice.ts';
import { isToolbar } from './toolbar.ts';
import { holdsCall, isCall, isNotice } from '../../../language/calls.ts';
import { isReadingTime } from '../../../language/is-reading-time.ts';
import { labelOf } from '../../../language/label.ts';
import { controlLabels, relatedLabels, topicLabels } from '../../../language/labels.ts';
import { saysRights } from '../../../language/rights.ts';

export function tidyParts(parts: Part[], hints: BodyHints): Part[] {
  const title = squeeze(hints.title ?? '');
  let kept = parts.filter((part, at) => isCited(part, parts[at - 1]) || !isUnwanted(part, title));
  const isOfStory = standsWithStory(kept);
  let first = kept.findIndex((part) => isStory(part) || isItemHead(part, kept));
  for (let at = first - 1; at >= 0; at--) {
    const part = kept[at] as Part;
    if (isLead(part) || isOfStory(part)) first = at;
    else if (!isRule(part)) break;
  }
  kept = kept.filter((part, at) => at >= first || part.figure !== undefined || part.embed !== undefined);
  const behind = new Map(parts.map((part, at) => [part, parts[at + 1]]));
  const last = kept.findLastIndex(
    (part) =>
      !isRights(part) &&
      !isLabelOfLinks(part, behind.get(part)) &&
      (isStory(part) || isKeptLast(part) || isOfStory(part)),
  );
  kept = withoutRepeats(kept.slice(0, last + 1));
  kept = withoutUntold(kept, squeeze(hints.articleBody ?? ''));
  kept = kept.filter((part, at) => !isRule(part) || isParting(kept, at));
  const end = kept.findLastIndex((part) => !isHeading(part));
  return kept.filter((part, at) => !isHeading(part) || (at < end && levelOf(kept[at + 1]) >= levelOf(part)));
}

const isRule = ({ node }: Part): boolean => node.tagName === 'hr';

/** Some part what is left out from the rest. */
function isParting(parts: readonly Part[], at: number): boolean {
  const next = parts[at + 1];
  return at > 0 && next !== undefined && !isRule(next);
}

/** Where the page's metadata has the article's text, and that is most of what it shows, the rest is left out. */
function withoutUntold(parts: Part[], told: string): Part[] {
  const isTold = (part: Part): boolean => shareIn(told, squeeze(part.text)) >= 0.5;
  const texts = parts.filter((part) => part.letters > 0);
  const letters = texts.reduce((sum, part) => sum + part.letters, 0);
  const common = texts.filter(isTold).reduce((sum, part) => sum + part.letters, 0);
  if (common < 0.75 * letters) return parts;
  return parts.filter((part) => part.letters === 0 || part.node.tagName !== 'p' || isTold(part));
}

/** Pages for two sizes of screen contain some elements twice. */
function withoutRepeats(parts: Part[]): Part[] {
  const seen = new Set<string>();
  return parts.filter((part, at) => {
    const before = parts[at - 1]?.figure;
    // The same picture in another size, or format.
    if (before && part.figure && isSamePicture(before.src, part.figure.src)) {
      before.caption ||= part.figure.caption;
      return false;
    }
    const key = part.figure
      ? part.figure.src.replace(/[?#].*$/, '')
      : part.letters > 80
        ? squeeze(part.text)
        : '';
    if (key === '') return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What may stand before the first paragraph: a subhead, a list, a question. */
function isLead(part: Part): boolean {
  if (part.figure || part.embed !== undefined) return false;
  return (
    isHeading(part) ||
    /^(?:ul|ol|table|pre|blockquote)$/.test(part.node.tagName) ||
    (endsSentence.test(withoutNote(part.text)) && part.linked < 0.3 * part.letters && part.letters > 10)
  );
}

/** `he said.1`: the number of a note stands behind the full stop. */
const withoutNote = (text: string): string => text.replace(/(?<=\p{P})\[?\d{1,3}\]?$/u, '');

/** A line that is little more than a link leads elsewhere; a sentence of the story may hold a long one. */
function isPointer(part: Part): boolean {
  if (part.letters <= 12 || part.letters >= 250) return false;
  const own = part.letters - part.linked;
  return (
    own < 0.05 * part.letters ||
    (part.linked > 0.5 * part.letters &&
      countLinks(part.node) <= mostOfPointer &&
      !introduces(part) &&
      (own < 12 || !/[.!?。！？؟…][”"’»」)]?\s*$/.test(part.text)))
  );
}

/** `The Harbour reported:`, with a link to where it did; what is pointed to stands behind the colon, as a rule. */
const introduces = ({ text, letters, linked }: Part): boolean =>
  /[:：]$/.test(text) && letters - linked >= fewestOfVerb;

/** Of the lines that ask a reader to subscribe, to follow, or to read something else, by a link. */
const longestCall = 250;
/** Of those that tell what a page cannot show, or on which terms it does. */
const longestNotice = 400;
/** Of a line before the words of a control. */
const longestPitch = 160;
const longestLabel = 60;
/** Of what the last sentence says beside a link. */
const fewestOfOwn = 40;
/** Of a heading that tells what it heads. */
const fewestOfItem = 60;
const fewestItems = 3;
/** Of what introduces a list; labels are shorter. */
const fewestOfIntroduction = 15;
/** Of what a sentence says of whom it cites. */
const fewestOfVerb = 5;
/** Of an agency, or of the house. */
const logo = /\/logos?[-_.][^/]*$/i;
/** Of the pictures of a gallery: `4 / 53`. */
const counter = /^\d{1,3}\s?\/\s?\d{1,3}$/;
/** Before links that lead away from the article. */
const pointing = relatedLabels.union(topicLabels);

/** An enumeration may have a link at each of its names. */
const mostOfPointer = 2;

function countLinks(element: Element): number {
  return element.children.reduce(
    (sum, child) => sum + (child.type !== 'element' ? 0 : child.tagName === 'a' ? 1 : countLinks(child)),
    0,
  );
}

function isHeading(part: Part): boolean {
  return /^h[1-6]$/.test(part.node.tagName);
}

function levelOf(part: Part | undefined): number {
  return part && isHeading(part) ? Number(part.node.tagName[1]) : 9;
}

/** A list of links to other sites, which a sentence introduces: what is related is of this one, as a rule. */
function isCited({ node, away }: Part, before: Part | undefined): boolean {
  return (
    /^(?:ul|ol)$/.test(node.tagName) &&
    away === true &&
    before?.node.tagName === 'p' &&
    before.letters >= fewestOfIntroduction &&
    before.linked === 0 &&
    /[:：]$/.test(before.text) &&
    !pointing.has(labelOf(before.text)) &&
    !isCall(before.text)
  );
}

function isUnwanted(part: Part, title: string): boolean {
  if (part.figure || part.embed !== undefined || part.node.tagName === 'hr') return false;
  if (part.letters === 0) return true;
  if (title !== '' && squeeze(part.text) === title) return true;
  if (part.linked / part.letters > 0.7 && /^(?:ul|ol)$/.test(part.node.tagName)) return true;
  if (part.node.tagName === 'p' && isPointer(part)) return true;
  if (part.letters < longestCall && isScriptNotice(part.text)) return true;
  const label = /^([^:：|»]{3,40})[:：|»]/.exec(part.text)?.[1];
  if (label !== undefined && part.linked / part.letters > 0.5 && pointing.has(labelOf(label))) return true;
  // Whoever cites or lists something may quote a call in it.
  const leastLinked = part.node.tagName === 'p' ? 0 : 0.5 * part.letters;
  if (part.linked > leastLinked && part.letters < longestCall && isCallOf(part)) return true;
  if (part.letters < longestNotice && isNotice(part.text)) return true;
  if (part.node.tagName === 'p' && isPitch(part)) return true;
  if (/^(?:ul|ol)$/.test(part.node.tagName) && isToolbar(part.origin)) return true;
  if (counter.test(part.text)) return true;
  const words = labelOf(part.text);
  if (part.node.tagName === 'p' && (topicLabels.has(words) || isReadingTime(part.text))) return true;
  return relatedLabels.has(words) || controlLabels.has(words.replace(/^\d[\d.,]*\s/, ''));
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
  const last = children.findLast((child) => child.type !== 'text' || child.value.trim() !== '');
  return last?.type === 'element' && last.tagName === 'a' && controlLabels.has(labelOf(plain([last])));
}

const isCallOf = ({ node, text }: Part): boolean => isCall(text) || holdsFollowLink(node);

function isStory(part: Part): boolean {
  return (
    part.letters > 60 &&
    part.linked / part.letters < 0.5 &&
    (endsSentence.test(part.text) || part.letters > 150) &&
    !isHeading(part)
  );
}

/** `— Ida Holm` */
const signature = /^[—–-]{1,2}\s?\p{Lu}\p{L}+/u;

/** Tells the short paragraphs that are the story's: they stand where its others do, and are called as they are. */
function standsWithStory(parts: readonly Part[]): (part: Part | undefined) => boolean {
  const ways = new Map<Element, Set<string>>();
  const wayOf = ({ origin }: Part): string => `${origin.tagName} ${namesOf(origin)}`;
  for (const part of parts) {
    if (!isStory(part) || !part.box || !/^(?:p|div)$/.test(part.origin.tagName)) continue;
    const known = ways.get(part.box) ?? new Set();
    ways.set(part.box, known.add(wayOf(part)));
  }
  return (part) =>
    part?.box !== undefined &&
    ways.get(part.box)?.has(wayOf(part)) === true &&
    part.linked === 0 &&
    ((endsSentence.test(part.text) && !/[:：]$/.test(part.text)) || signature.test(part.text));
}

/** A list may tell all in the headings of its items. */
function isItemHead(part: Part, parts: readonly Part[]): boolean {
  const isLike = ({ node }: Part): boolean => node.tagName === part.node.tagName;
  return (
    isHeading(part) &&
    part.letters > fewestOfItem &&
    endsSentence.test(part.text) &&
    parts.filter(isLike).length >= fewestItems
  );
}

/** A line of rights below the article. */
function isRights({ text, letters, figure }: Part): boolean {
  return !figure && letters < longestNotice && saysRights(text);
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

function isMarkedWhole({ children }: Element): boolean {
  const own = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return own.every((child) => child.type === 'element' && /^(?:strong|b|em|i)$/.test(child.tagName));
}

/** With a long link in it. */
function isOwnSentence({ letters, linked, text }: Part): boolean {
  return letters - linked >= fewestOfOwn && linked < 0.6 * letters && endsSentence.test(text);
}

function isKeptLast(part: Part): boolean {
  return (
    (part.figure !== undefined &&
      (part.figure.caption !== '' || !(part.leads === true || logo.test(part.figure.src)))) ||
    part.embed !== undefined ||
    /^(?:ul|ol|table|pre|blockquote)$/.test(part.node.tagName) ||
    (part.letters > 15 &&
      (part.linked / part.letters < 0.3 || isOwnSentence(part)) &&
      // What it introduces is not there.
      !(isMarkedWhole(part.node) && /[:：]$/.test(part.text)) &&
      (endsSentence.test(part.text) || (part.letters > 40 && !/©|copyright/i.test(part.text))))
  );
}
