/** Finds the standfirst: the lines under a headline that say what the article tells, which papers set apart from its text. */
import type { Element } from 'hast';
import { isByline } from '../pictures/lead-caption.ts';
import { isFrame } from '../pictures/figures.ts';
import { countLetters, elementsIn, plain } from '../tree/blocks.ts';
import type { Body } from '../body/body.ts';
import { isNotice } from '../../../language/calls.ts';
import { alternatives } from '../../../language/alternatives.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { labelOf } from '../../../language/label.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { endsWithStop } from '../../../language/sentence-end.ts';
import { isWhiteSpace } from '../../../markdown/tree/white-space.ts';
import { countLinked } from '../body/links/count-linked.ts';
import type { Part } from '../body/part.ts';
import type { Head, Line } from './line.ts';
import { keyPoints } from './key-points.ts';
import { isPlainLine } from './plain-line.ts';
import { markedNames } from '../authors/marked-names.ts';
import { printedDays } from '../../../date/printed-days.ts';
import { attribute, closest, type Page } from '../tree/parse-page.ts';
import { withoutLabel } from '../tree/text.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { wholePart } from './whole-part.ts';
import { isSetWhole } from '../tree/set-whole.ts';

const subtitles = `standfirst|dek|sub-?title|sub-?headline|${alternatives(phrasesOf('subtitleNames'))}`;
export const subtitle = new RegExp(`[ -](?:${subtitles})(?:-paragraph)?(?: |--)`);
const subhead = new RegExp(`(?<! (?:with|has|no))[ -](?:${subtitles}|sub-?head(?:ing)?)(?: |--)`);
const names = new RegExp(
  `[ -](?:${subtitles}|deck|sub-?head|sub-?heading|teaser-?text|lead|lede|lead-?text|intro|introduction|intro-?text|preface|strap|strap-?line|summary|abstract|preamble|opener|overview|synopsis|(?:article|document)-?description|${alternatives(phrasesOf('dekNames'))})(?=[ -])| description `,
);
/** Names of a standfirst that lists of other articles have, too. */
const alsoOfLists = /[ -](?:teaser|excerpt)(?=[ -])/;
/** `author-dropdown` */
const ofAuthor =
  / (?:author|writer|contributor)-(?:dropdown|bio|box|info|card|profile|details|description|about)[ -]/;
const mostLevels = 4;
const mostBoxes = 3;
const fewestLetters = 40;
const fewestOfSubtitle = 15;
const mostLetters = 500;

export interface Standfirst {
  text: string;
  /** The body without it. */
  parts: Part[];
}

/** @param about the article's title, and what the page says of it in metadata */
export function findStandfirst(
  page: Page,
  body: Body,
  head: Head,
  about: { title: string; described: string },
): Standfirst | undefined {
  const { parts } = body;
  const { title, described } = about;
  const texts = parts.filter((part) => part.letters > 0);
  const [first, ...others] = texts.slice(texts.findIndex((part) => !isDayLine(part)));
  const [second, third] = others.filter((part) => part.node.tagName === 'p' && part.letters >= fewestLetters);
  const boxOf = (part: Part | undefined): Element | undefined => part && page.parents.get(part.origin);
  const isSet = (element: Element): boolean => isNamed(page, element, body.element);
  // Who wrote, and when, may stand before it.
  const isOutside = (element: Element): boolean =>
    /^h[2-6]$/.test(element.tagName) &&
    !closest(page, element, (at) => at === body.element || body.isBeside(at));
  const isOne = ({ text, element }: Line, at: number): boolean =>
    isOfItsLength(countLetters(text))
      ? isSet(element) ||
        isExcerpt(page, element) ||
        isBelowHeadline(page, body, { text, element }, squeeze(title))
      : [element, boxAround(page, element)].some(
          (origin) =>
            (at === 0 && isSubtitle({ text, origin })) ||
            (isOutside(element) && isSubtitle({ text, origin }, subhead)),
        ) ||
        (isSentence(text) && isSet(element));
  const line = head.lines.find(
    (each, at) =>
      each.place === 'below' &&
      isOne(each, at) &&
      !isByline(each.text) &&
      !isNotice(each.text) &&
      !isSignedDay(each) &&
      // What the headline's box calls so may be said in the text, too.
      (isSubtitleBox(page, each.element) ||
        !parts.some(({ text }) => squeeze(text).includes(squeeze(each.text)))),
  );
  const isTitled = line !== undefined && line === head.lines[0] && subtitle.test(namesOf(line.element));
  if (
    !isTitled &&
    first &&
    second &&
    isParagraph(first) &&
    (isOfItsLength(first.letters) || isSubtitle(first))
  ) {
    const isSetInBold = first.node.tagName !== 'p' || isSetWhole(first.node, /^(?:strong|b)$/);
    const begun = wholePart(described);
    const isTold =
      squeeze(described) === squeeze(first.text) ||
      (isSetInBold && begun.length >= fewestLetters && squeeze(first.text).startsWith(begun));
    const isSetApart =
      isSetInBold ||
      (boxOf(first) !== boxOf(second) && boxOf(second) === boxOf(third)) ||
      (styleOf(first) !== styleOf(second) && styleOf(second) === styleOf(third) && !isOpening(first.origin));
    if (isSet(first.origin) || (isTold && isSetApart) || isSentenceAsHead(first, others))
      return { text: withoutName(first.text, first.origin), parts: withoutFirst(parts, first) };
  }
  if (line) return { text: withoutName(line.text, line.element), parts };
  const points = first && keyPoints(page, first);
  return first && points !== undefined ? { text: points, parts: withoutFirst(parts, first) } : undefined;
}

/** `Summary: …` in `<p class="summary">` without its beginning. */
function withoutName(text: string, element: Element): string {
  const rest = withoutLabel(text);
  const label = labelOf(text.slice(0, text.length - rest.length));
  return label !== '' && namesOf(element).includes(` ${label} `) ? rest : text;
}

/** Nor with the rule that parts it from what follows. */
function withoutFirst(parts: readonly Part[], first: Part): Part[] {
  const rest = parts.filter((part) => part !== first);
  return rest[0]?.node.tagName === 'hr' ? rest.slice(1) : rest;
}

/** `Monday, May 6, 2024, 10:11 AM` */
const isDayLine = ({ node, text, letters }: Part): boolean =>
  node.tagName === 'p' && letters < fewestLetters && printedDays(text, false).length > 0;

/** `Ida Holm — Monday, May 6, 2024`, with a link to her page */
const isSignedDay = ({ text, element }: Line): boolean =>
  printedDays(text, false).length > 0 && markedNames(element).length > 0;

/** A first heading that is a sentence, and like no other heading. */
function isSentenceAsHead({ node, text }: Part, others: readonly Part[]): boolean {
  return (
    /^h[2-6]$/.test(node.tagName) &&
    /[.。।]$/.test(text) &&
    !others.some((other) => other.node.tagName === node.tagName)
  );
}

const isOfItsLength = (letters: number): boolean => letters >= fewestLetters && letters <= mostLetters;

export const isParagraph = ({ node, figure, embed }: Part): boolean =>
  !figure && embed === undefined && /^(?:p|h[2-6])$/.test(node.tagName);

/** What holds nothing else: `<h2 class="subheadline"><p>`. */
function boxAround(page: Page, element: Element): Element {
  let at = element;
  for (let level = 0; level < mostBoxes && !/^h[2-6]$/.test(at.tagName); level++) {
    const box = page.parents.get(at);
    if (!box || elementsIn(box).length > 1) break;
    at = box;
  }
  return at;
}

const isSubtitleBox = (page: Page, element: Element): boolean =>
  closest(page, element, ({ tagName }) => /^h[2-6]$/.test(tagName)) === boxAround(page, element) &&
  subtitle.test(namesOf(boxAround(page, element)));

/** Right below the headline it may be shorter. */
const isSubtitle = ({ text, origin }: Pick<Part, 'text' | 'origin'>, called = subtitle): boolean =>
  text.length >= fewestOfSubtitle && text.length < mostLetters && called.test(namesOf(origin));

/** One with an initial, in a column like the others. */
const isOpening = (element: Element): boolean =>
  /[ -](?:first|drop-?cap|initial)(?=[ -])/.test(namesOf(element));

const styleOf = (part: Part | undefined): string | undefined => part && attribute(part.origin, 'className');

/** Is it, or what holds it alone, called so? */
function isNamed(page: Page, element: Element, body: Element): boolean {
  if (closest(page, element, ({ tagName }) => /^fig/.test(tagName)) || isFrame(element)) return false;
  // A text begins with a large initial.
  if (isOfOther(page, element) || /drop-?cap/.test(namesOf(element))) return false;
  let at: Element | undefined = element;
  for (let level = 0; at && at !== body && level < 3; level++, at = page.parents.get(at)) {
    if (names.test(namesOf(at)) || attribute(at, 'itemProp') === 'description') return true;
    const outer = page.parents.get(at);
    if (elementsIn(outer).length > 3) return false;
  }
  return false;
}

/** Does it describe who wrote, or a film of the page (https://schema.org/VideoObject)? */
function isOfOther(page: Page, element: Element): boolean {
  if (closest(page, element, (at) => ofAuthor.test(namesOf(at)), mostLevels)) return true;
  if (/ (?:video|film|audio)-/.test(namesOf(element))) return true;
  const thing = closest(page, element, ({ properties }) => properties['itemScope'] !== undefined);
  return (
    thing !== undefined && /\/(?:Video|Audio|Media|Image)Object$/.test(attribute(thing, 'itemType') ?? '')
  );
}

/** A paragraph right below the headline, or a sentence in a box, which nothing calls a standfirst. */
function isBelowHeadline(
  page: Page,
  body: Body,
  line: Pick<Line, 'text' | 'element'>,
  title: string,
): boolean {
  const box = boxAround(page, line.element);
  const children = page.parents.get(box)?.children.filter((child) => child.type === 'element') ?? [];
  const before = children[children.indexOf(box) - 1];
  return (
    (line.element.tagName === 'p' || (line.element.tagName === 'div' && endsWithStop.test(line.text))) &&
    before !== undefined &&
    endsWithHeadline(before, title) &&
    !isOfOther(page, line.element) &&
    printedDays(line.text, false).length === 0 &&
    isPlainLine(page, body, line)
  );
}

function endsWithHeadline({ tagName, children }: Element, title: string): boolean {
  if (tagName === 'h1' || (/^h[2-4]$/.test(tagName) && squeeze(plain(children)) === title)) return true;
  const last = children.findLast((child) => !isWhiteSpace(child));
  return last?.type === 'element' && endsWithHeadline(last, title);
}

const isSentence = (text: string): boolean =>
  countLetters(text) >= fewestOfSubtitle && endsWithStop.test(text);

/** `<p class="teaser">`, in no list and without a link to what it is the beginning of. */
function isExcerpt(page: Page, element: Element): boolean {
  const isOfList = ({ tagName }: Element): boolean => /^(?:li|a|aside|nav|footer|td)$/.test(tagName);
  return (
    /^(?:p|div|h[2-6])$/.test(element.tagName) &&
    alsoOfLists.test(namesOf(element)) &&
    countLinked(element) === 0 &&
    !closest(page, element, isOfList)
  );
}
