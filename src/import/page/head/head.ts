/** What stands around an article's headline and at the foot of its body: where a page shows byline, day and dek. */
import type { Element } from 'hast';
import { countLetters, has, plain } from '../tree/blocks.ts';
import type { Block } from '../body/choose/measure-page.ts';
import type { Body } from '../body/body.ts';
import type { Part } from '../body/part.ts';
import { isPointer } from '../body/links/is-pointer.ts';
import { isReaderComments, isReadersHeading } from '../body/choose/reader-comments.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { isAuthorLink } from '../authors/author-link.ts';
import { by, saysWho } from '../authors/author-names.ts';
import { linesIn, longestUnparted, startOf } from './block-lines.ts';
import { bylineName } from '../authors/byline.ts';
import { oncePerObject } from '../../../memory/once-per.ts';
import { closest, holdersOf, type Page } from '../tree/parse-page.ts';
import { signedAboveRights } from '../authors/signed-above-rights.ts';
import { signedOff } from '../authors/signature.ts';
import { namesOf } from '../tree/vocabulary.ts';
import type { Head, Line } from './line.ts';

const mostBelow = 40;
const mostAbove = 12;
const mostBehind = 14;
/** Lines at the end of a text, of which one is signed. */
const mostSigned = 4;
const mostLines = 100;
const longestLine = 400;
const fewestOfText = 60;
const fewestOfTitle = 25;

export function readHead(page: Page, body: Body | undefined, title: string): Head {
  if (!body) return { lines: [], page: '' };
  const { blocks } = body;
  const { start, end, last } = storyIn(page, body);
  const headline = headlineAt(blocks, squeeze(title), start);
  const lines: Line[] = [];
  const around = holdersOf(page, [body.element]);
  const isOther = (at: Element): boolean =>
    body.isCard(at) || isItemOfLinks(page, at) || (isReaderComments(at) && !around.has(at));
  const add = (block: Block | undefined, place: Line['place']): void => {
    if (!block || (closest(page, block.element, isOther) && !(place === 'below' && isWriter(block.element))))
      return;
    const start = startOf(block.nodes);
    for (const text of linesIn(block.nodes))
      if (text !== '' && text.length <= longestLine)
        lines.push({ text, start: text.includes(start) ? start : text, element: block.element, place });
  };
  // A headline may be parted from what follows by breaks alone.
  if (linesIn(blocks[headline]?.nodes ?? []).length > 1) add(blocks[headline], 'below');
  // What begins the text may stand above the headline.
  const until = Math.max(start + 3, behindStandfirst(page, body, start));
  for (let at = Math.min(headline, start) + 1; at < Math.min(until, headline + 1 + mostBelow); at++)
    add(blocks[at], 'below');
  for (let at = headline - 1; at >= Math.max(0, headline - mostAbove); at--) add(blocks[at], 'above');
  const foot = blocks[end];
  const [line = '', ...more] = linesIn(foot?.nodes ?? []).filter((each) => each !== '');
  if (more.length === 0 && signedOff(line) !== undefined) add(foot, 'behind');
  if (foot) lines.push(...signedBelow(foot, more));
  for (const block of blocks.slice(end + 1, end + 1 + mostBehind)) {
    if (isReadersHeading(block.element)) break;
    add(block, 'behind');
  }
  const signed = signedAboveRights(blocks.slice(start + 1, end + 1));
  if (signed) lines.push({ ...signed, start: signed.text, place: 'behind' });
  // What is called a byline is left out of a body, and its last lines may stand behind that.
  const isBylineBox = (at: Element): boolean =>
    bylineName.test(namesOf(at)) && body.isBeside(at) && !isOfBox(page, at, last?.origin);
  for (const block of blocks.slice(start + 1, end))
    if (lines.length < mostLines && closest(page, block.element, isBylineBox)) add(block, 'behind');
  return {
    lines,
    page: squeeze(
      blocks
        .map((block) => block.text)
        .join(' ')
        .slice(0, 500_000),
    ),
  };
}

/** The first and the last block of the text, and its last paragraph. */
function storyIn(
  page: Page,
  { blocks, parts }: Body,
): { start: number; end: number; last: Part | undefined } {
  const first = parts.find((part) => part.letters > fewestOfText);
  const last = parts.findLast((part) => part.letters > fewestOfText);
  const start = first ? indexOf(page, blocks, first.origin) : 0;
  let end = last ? indexOf(page, blocks, last.origin) : start;
  const holder = last && holderOf(page, blocks, last.origin);
  while (end + 1 < blocks.length && holder && isInside(page, blocks[end + 1]?.element, holder)) end++;
  return { start, end, last };
}

/** Who signs the text may be parted from it by breaks alone; rights may follow. */
function signedBelow({ element }: Block, lines: readonly string[]): Line[] {
  return lines
    .toReversed()
    .slice(0, mostSigned)
    .filter((line, at) => line.length <= longestUnparted && (at === 0 || (by.test(line) && saysWho(line))))
    .map((line) => ({ text: line, start: line, element, place: 'behind' }));
}

/** Where the text goes on behind a first paragraph, if only a few short lines stand between: that may be a standfirst. */
function behindStandfirst(page: Page, { blocks, parts }: Body, start: number): number {
  const [, second] = parts.filter(({ letters }) => letters > fewestOfText);
  const at = second ? indexOf(page, blocks, second.origin) : start;
  return at - start <= mostBehind ? at : start;
}

/** The name of who wrote in a heading: what holds it looks like the card of another article. */
const isWriter = ({ tagName, children }: Element): boolean =>
  /^h[2-6]$/.test(tagName) && children.some((child) => child.type === 'element' && isAuthorLink(child));

/** An item with a link as long as a headline is of a list of other articles. */
function isItemOfLinks(page: Page, element: Element): boolean {
  return (
    element.tagName === 'li' &&
    element.children.some(
      (child) =>
        child.type === 'element' &&
        child.tagName === 'a' &&
        isPointer(page, child) &&
        countLetters(plain(child.children)) >= fewestOfTitle,
    )
  );
}

/** Does it stand in a box of the page that has a text of its own, as one with a reporter's view does, and not the end of the story? */
function isOfBox(page: Page, byline: Element, end: Element | undefined): boolean {
  let box = byline;
  for (let at = page.parents.get(box); at && !isInside(page, end, at); at = page.parents.get(at)) box = at;
  return box !== byline && hasOwnText(box);
}

/** One with a headline of the first rank is the article. */
const hasOwnText = oncePerObject(
  (box: Element): boolean => countLetters(plain(box.children)) > longestLine && !has(box, /^h1$/),
);

function headlineAt(blocks: Block[], title: string, start: number): number {
  if (title !== '') {
    for (let at = start; at >= 0; at--) if (squeeze(blocks[at]?.text ?? '') === title) return at;
    for (let at = 0; at < blocks.length; at++)
      if (/^h[1-3]$/.test(blocks[at]?.element.tagName ?? '') && squeeze(blocks[at]?.text ?? '') === title)
        return at;
  }
  for (let at = start; at >= 0; at--) if (blocks[at]?.element.tagName === 'h1') return at;
  return Math.max(0, start - 12);
}

function indexOf(page: Page, blocks: Block[], origin: Element): number {
  const holder = holderOf(page, blocks, origin);
  return Math.max(
    0,
    blocks.findIndex((block) => holder && isInside(page, block.element, holder)),
  );
}

/** A paragraph may stand in a piece of a block: in a span. */
function holderOf(page: Page, blocks: Block[], origin: Element): Element | undefined {
  const holders = holdersOf(
    page,
    blocks.map(({ element }) => element),
  );
  return closest(page, origin, (at) => holders.has(at));
}

function isInside(page: Page, element: Element | undefined, outer: Element): boolean {
  for (let at = element; at; at = page.parents.get(at)) if (at === outer) return true;
  return false;
}
