/**
 * Finds the short lines around a headline that nothing else of the import takes: a second headline, the kicker above, a
 * place, a byline that names nobody (`From our correspondent in Riga`).
 */
import type { Element } from 'hast';
import { elementsIn, has, plain } from '../tree/blocks.ts';
import type { Body } from '../body/body.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { endsSentence } from '../../../language/sentence-end.ts';
import type { Part } from '../body/part.ts';
import { attribute, closest, type Page } from '../tree/parse-page.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { saysByline } from '../authors/author-names.ts';
import { bylineName } from '../authors/byline.ts';
import type { Head, Line } from './line.ts';
import { isOffice } from '../authors/office.ts';
import { isOfByline, isPlace, isPlainLine } from './plain-line.ts';
import { isSecondHeadline } from '../headline/second-headline.ts';
import { kickerName } from '../headline/trim-headings.ts';
import { withoutLabel } from '../tree/text.ts';

export interface Opening {
  /** The second headline. */
  dek?: string;
  kicker?: string;
  /** The text, which the other lines begin. */
  parts: Part[];
}

/** What is known already, wherever it stands. */
export interface Known {
  title: string;
  authors: readonly string[];
  sites: readonly string[];
  dek?: string;
  /** The words of the lead image. */
  captions: readonly string[];
}

const longestKicker = 60;
const longestByline = 300;
const fewestOfStory = 60;

export function findOpening(
  page: Page,
  body: Body,
  story: readonly Part[],
  head: Head,
  known: Known,
): Opening {
  const { title, sites, dek = '', captions } = known;
  const said = new Set([title, dek, ...sites, ...captions, ...story.map(({ text }) => text)].map(squeeze));
  const first = story.find(({ letters, node }) => letters > fewestOfStory && node.tagName === 'p');
  const whole = squeeze(first?.text ?? '');
  const [start] = story.filter(({ letters }) => letters > 0);
  const isOf = (line: Line): boolean =>
    isPlainLine(page, body, line) &&
    ![line.text, withoutLabel(line.text)].some((text) => said.has(squeeze(text))) &&
    !isOfAuthor(page, line, known.authors) &&
    !(known.authors.length > 0 && isOffice(line.text));
  const lines: Line[] = [];
  let second =
    dek === '' && start && isSecondHeadline(page, start.origin, start.text, title, story)
      ? start.text
      : undefined;
  for (const line of head.lines) {
    if (line.place !== 'below') continue;
    if (first && (begins(line, first, whole) || standsBehind(page, line, first))) break;
    if (!isOf(line)) continue;
    said.add(squeeze(line.text));
    if (!isHeading(line.element)) {
      if ((first && standsWith(page, line, first)) || isCalledSo(page, line)) lines.push(line);
    } else if (isSecondHeadline(page, line.element, line.text, title, story)) {
      if (second === undefined && dek === '') second = line.text;
      else lines.push(line);
    }
  }
  // Beyond a longer line stands what something else is called.
  const beyond = head.lines.findIndex(({ place, text }) => place === 'above' && text.length > longestKicker);
  const above = head.lines
    .slice(0, beyond < 0 ? undefined : beyond)
    .find((line) => line.place === 'above' && isOf(line) && isKicker(page, line));
  return {
    dek: second,
    kicker: above?.text,
    parts: [
      ...lines.map((line) => partOf(page, line)),
      ...story.filter((part) => part !== start || part.text !== second),
    ],
  };
}

/** Does it name a writer who is known, or say of one in a byline who that is, and where to be met? */
function isOfAuthor(page: Page, { text, element }: Line, authors: readonly string[]): boolean {
  const names = authors.map(squeeze).filter((author) => author !== '');
  const namesOne = (words: string): boolean => names.some((name) => squeeze(words).includes(name));
  const isByline = (at: Element): boolean => {
    const words = bylineName.test(namesOf(at)) ? plain(at.children) : '';
    return words.length <= longestByline && namesOne(words);
  };
  return (
    namesOne(text) ||
    (names.length > 0 && !isPlace(element) && closest(page, element, isByline) !== undefined)
  );
}

/** The lines of a text may be parted by breaks alone. */
function begins({ text, element }: Line, { origin }: Part, whole: string): boolean {
  const line = squeeze(text);
  return line === whole || (element === origin && line !== '' && whole.startsWith(line));
}

/** The first paragraph may be longer than lines are. */
function standsBehind(page: Page, { element }: Line, { origin }: Part): boolean {
  const start = page.elements.indexOf(origin);
  return (
    start >= 0 &&
    page.elements.indexOf(element, start + 1) > start &&
    !closest(page, element, (at) => at === origin)
  );
}

const isHeading = ({ tagName }: Element): boolean => /^h[2-6]$/.test(tagName);

/** It stands where the story's paragraphs do, and is called as they are. */
function standsWith(page: Page, { element }: Line, { origin }: Part): boolean {
  return (
    element.tagName === origin.tagName &&
    page.parents.get(element) === page.parents.get(origin) &&
    namesOf(element) === namesOf(origin)
  );
}

/** A byline or a place, by its words or its names. */
function isCalledSo(page: Page, { text, element }: Line): boolean {
  if (endsSentence.test(text)) return false;
  return (
    saysByline(text) || closest(page, element, (at) => isOfByline(at) && !has(at, /^h[1-6]$/)) !== undefined
  );
}

function isKicker(page: Page, { text, element }: Line): boolean {
  if (text.length > longestKicker || /\p{Nd}/u.test(text)) return false;
  if (kickerName.test(namesOf(element))) return true;
  const outer = page.parents.get(element);
  const children = elementsIn(outer);
  const next = children[children.indexOf(element) + 1];
  const isPlain = element.tagName === 'p' && attribute(element, 'className') === undefined;
  return next?.tagName === 'h1' && (isPlain || isHeading(element)) && !endsSentence.test(text);
}

function partOf(page: Page, { text, element }: Line): Part {
  const node: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: text }],
  };
  return { node, origin: element, box: page.parents.get(element), text, letters: text.length, linked: 0 };
}
