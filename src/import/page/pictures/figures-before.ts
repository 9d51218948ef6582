/** Finds the figures that stand between a headline and its text, and what is said of one that a script would have loaded. */
import type { Element } from 'hast';
import { has, isHidden } from '../tree/blocks.ts';
import type { Body } from '../body/body.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { isPromotion, isTeaserItem, linkOf } from '../body/links/teasers.ts';
import { closest, type Page } from '../tree/parse-page.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { type Figure, imagesIn, readFigure } from './figures.ts';
import { readPicture } from './pictures.ts';
import { hasCaption } from './caption-parts.ts';
import { readCaptionOf } from './read-caption.ts';
import { type Caption, isByline } from './lead-caption.ts';

/** As publishing systems call the frame of a post's own picture. */
const calledLead = / (?:[a-z]+-)?(?:featured|lead|hero)-(?:image|img|media|picture|photo|thumbnail) /;
const mostAbove = 60;
/** Pictures that are compared with those that the page tells machines of. */
const mostTold = 100;
/** A paragraph has as many; bylines are shorter. */
const fewestLettersOfText = 60;

/** The figures between the headline and the first words of the body, wherever the page holds them. */
export function figuresBefore(
  page: Page,
  title: string,
  body: Body | undefined,
  isTold: (figure: Figure) => boolean,
): Figure[] {
  const span = body && spanBefore(page, title, body);
  if (!span) return [];
  const { first, from, start, end } = span;
  const found: Figure[] = [];
  const behindHeadline: Figure[] = [];
  const around = new Set<Element>();
  for (let outer: Element | undefined = first; outer; outer = page.parents.get(outer)) around.add(outer);
  const toldIn = holdersOfTold(page, page.elements.slice(start, end), isTold);
  const done = new Set<Element>();
  for (let at = from; at < end; at++) {
    const element = page.elements[at];
    if (!element || around.has(element)) continue;
    const outer = page.parents.get(element);
    if (outer && done.has(outer)) {
      done.add(element);
      continue;
    }
    const isBeside = body.isBeside(element) && !/^(?:header|figure|picture|img)$/.test(element.tagName);
    if (isBeside || isTeaserItem(page, element)) {
      if (!toldIn.has(element)) done.add(element);
      continue;
    }
    const figure = readFigure(page, element);
    if (!figure) continue;
    const isFigureControl = figure.caption === '' && squeeze(figure.alt) !== squeeze(title);
    const isFramed = /^(?:figure|picture)$/.test(element.tagName) || calledLead.test(namesOf(element));
    // What it holds may be framed.
    if (at < start && isFigureControl && !isFramed) continue;
    done.add(element);
    if (isByline(wordsOf(figure))) continue;
    const link = linkOf(page, element);
    // Above the headline stand other articles, too.
    if (link && !isTold(figure) && (at < start || isPromotion(page, link, element))) continue;
    (at < start ? found : behindHeadline).push(figure);
  }
  return [...behindHeadline, ...found];
}

/** What holds a picture that the page tells machines of, whatever it is called: `related-media`, a box to share it. */
function holdersOfTold(
  page: Page,
  elements: readonly Element[],
  isTold: (figure: Figure) => boolean,
): Set<Element> {
  const holders = new Set<Element>();
  for (const image of elements.filter(({ tagName }) => tagName === 'img').slice(0, mostTold)) {
    const picture = readPicture(page, image);
    if (!picture || !isTold({ ...picture, caption: '', credit: '' })) continue;
    for (let at = page.parents.get(image); at && !isHidden(at) && !holders.has(at); at = page.parents.get(at))
      holders.add(at);
  }
  return holders;
}

/** What is said of a figure that has no address yet, as a script would have given it one. */
export function unloadedCaption(page: Page, title: string, body: Body | undefined): Caption | undefined {
  const span = body && spanBefore(page, title, body);
  if (!span) return undefined;
  const isOther = (at: Element): boolean => body.isCard(at) || isHidden(at) || isTeaserItem(page, at);
  const figure = page.elements
    .slice(span.start, span.end)
    .find((element) => element.tagName === 'figure' && !closest(page, element, isOther));
  const isUnloaded = figure && has(figure, /^(?:amp-)?img$/) && imagesIn(page, figure, 1).length === 0;
  return isUnloaded && hasCaption(figure) ? readCaptionOf(figure) : undefined;
}

/** From a little before the headline to the first words of the body, among the elements of the page. */
export function spanBefore(
  page: Page,
  title: string,
  { parts }: Body,
): { first: Element; from: number; start: number; end: number } | undefined {
  const first = parts.find((part) => part.letters > fewestLettersOfText)?.origin;
  if (!first) return undefined;
  const end = page.elements.indexOf(first);
  const start = headlineBefore(page, squeeze(title), end);
  // Many papers set the picture above the headline.
  return { first, from: Math.max(0, start - mostAbove), start, end };
}

export const wordsOf = ({ caption, credit }: Caption): string => `${caption} ${credit}`.trim();

/** A page may say its headline again, in a bar that stays while one reads. */
function headlineBefore(page: Page, title: string, end: number): number {
  const before = page.elements.slice(0, end);
  const isTitled = (element: Element): boolean =>
    /^h[1-3]$/.test(element.tagName) && squeeze(headingText(element)) === title;
  const titled = before.findIndex(isTitled);
  const found = titled >= 0 ? titled : before.findLastIndex(({ tagName }) => tagName === 'h1');
  return found >= 0 ? found : end;
}

function headingText(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? headingText(child) : '',
    )
    .join('');
}
