/** Decides which blocks of a page are the article's body. */
import type { Element } from 'hast';
import { withAttributions } from './tidy/attributions.ts';
import { countLetters, plain } from '../tree/blocks.ts';
import { countLinked } from './links/count-linked.ts';
import type { Block } from './choose/measure-page.ts';
import { chooseBody, type BodyHints } from './choose/choose-body.ts';
import { flatten } from './flatten/flatten.ts';
import type { Part } from './part.ts';
import { withoutChannels } from './tidy/without-channels.ts';
import { withoutCitationStyles } from './tidy/without-citation-styles.ts';
import { withoutCitation } from './tidy/without-citation.ts';
import { closest, type Page } from '../tree/parse-page.ts';
import { withTiedLines } from '../pictures/without-captions.ts';
import { tidyParts } from './tidy/tidy-parts.ts';
import { unfold } from './unfold.ts';
import { withoutFollowCalls } from './tidy/without-follow-calls.ts';
import { withoutHeadline } from './tidy/without-headline.ts';
import { withoutHeads } from './tidy/without-heads.ts';
import { withoutPullQuotes } from './tidy/without-pull-quotes.ts';
import { withoutReaders } from './tidy/without-readers.ts';
import { withoutRelated } from './tidy/without-related.ts';
import { isNamedBody } from '../tree/vocabulary.ts';

export interface Body {
  parts: Part[];
  element: Element;
  blocks: Block[];
  isBeside: (element: Element) => boolean;
  isCard: (element: Element) => boolean;
}

/** With fewer letters than this, hidden elements and those with names like `sidebar` are searched, too. */
const shortest = 250;
const fewest = 150;
const mostNamed = 4;
/** Pictures of an article that is nothing else. */
const fewestCaptions = 4;
const fewestOfCaption = 40;

export function findBody(page: Page, hints: BodyHints): Body | undefined {
  unfold(page);
  const shown = moreOf(tryBody(page, hints, false), undefined);
  const best =
    lettersOf(shown) >= shortest
      ? shown
      : (changing(page.elements, uncover, () => findMore(page, hints, shown)) ?? shown);
  return (lettersOf(best) >= fewest ? undefined : pictureStory(page, hints, best)) ?? best;
}

/** Searches what is hidden, then what has any name, then what is called the body. */
function findMore(page: Page, hints: BodyHints, shown: Body | undefined): Body | undefined {
  let best = moreOf(tryBody(page, hints, false), shown);
  // A few lines of news may be all.
  const isAll = best !== undefined && isNamedBody(best.element) && lettersOf(best) >= fewest;
  if (lettersOf(best) < shortest && !isAll) best = moreOf(tryBody(page, hints, true), best);
  if (best && lettersOf(best) < shortest) best = calledBody(page, hints, lettersOf(best)) ?? best;
  return best === shown ? undefined : best;
}

/** An article of pictures says all in their captions. */
function pictureStory(page: Page, hints: BodyHints, best: Body | undefined): Body | undefined {
  const captions = new Set(
    page.elements.filter(
      (element) =>
        element.tagName === 'figcaption' &&
        countLetters(plain(element.children)) >= fewestOfCaption &&
        countLinked(element) === 0,
    ),
  );
  if (captions.size < fewestCaptions) return undefined;
  const captionAround = ({ origin }: Part) => closest(page, origin, (element) => captions.has(element));
  const figures = Array.from(captions, (caption) =>
    closest(page, caption, ({ tagName }) => tagName === 'figure'),
  );
  return changing([...captions, ...figures.filter((each) => each !== undefined)], toBox, () => {
    const found = moreOf(tryBody(page, hints, false), best);
    if (!found || found === best) return undefined;
    const told = new Set(found.parts.map(captionAround).filter((each) => each !== undefined));
    return told.size >= fewestCaptions ? found : undefined;
  });
}

/** Changes elements to find a body; if it finds none, they are as before. */
function changing(
  elements: readonly Element[],
  change: (element: Element) => void,
  find: () => Body | undefined,
): Body | undefined {
  const before = elements.map(({ tagName, properties }) => ({ tagName, properties: { ...properties } }));
  elements.forEach(change);
  const found = find();
  if (!found) for (const [at, element] of elements.entries()) Object.assign(element, before[at]);
  return found;
}

/** Notes that are links for the most part speak against the innermost element that is called the body. */
function calledBody(page: Page, hints: BodyHints, letters: number): Body | undefined {
  return page.elements
    .filter(isNamedBody)
    .slice(0, mostNamed)
    .map((named) => tryBody(page, hints, false, named))
    .findLast((found) => found !== undefined && lettersOf(found) > letters);
}

/** @param named the element to take, whatever its words are worth */
function tryBody(page: Page, hints: BodyHints, anyName: boolean, named?: Element): Body | undefined {
  const chosen = chooseBody(page, hints, anyName);
  if (!chosen) return undefined;
  const { isBeside, isCard, blocks } = chosen;
  const body = named ?? chosen.body;
  const title = hints.title ?? '';
  const shown = flatten(page, body, (element: Element) => element !== body && isBeside(element));
  const own = withoutCitation(page, withoutRelated(page, body, withoutReaders(shown)));
  const story = withoutPullQuotes(page, body, withoutChannels(page, body, own));
  const tidy = tidyParts(withTiedLines(withAttributions(page, body, story)), hints);
  const told = withoutHeadline(withoutFollowCalls(withoutCitationStyles(page, body, tidy, title)), title);
  return { parts: withoutHeads(page, body, told), element: body, blocks, isBeside, isCard };
}

function moreOf(found: Body | undefined, best: Body | undefined): Body | undefined {
  return lettersOf(found) > lettersOf(best) ? found : best;
}

function lettersOf(body: Body | undefined): number {
  return body ? body.parts.reduce((sum, part) => sum + part.letters, 0) : 0;
}

/** Some pages show their text only after a script has run; a picture alone is what a script would exchange, or advertise. */
function uncover(element: Element): void {
  delete element.properties['hidden'];
  delete element.properties['style'];
  if (element.tagName === 'noscript' && plain(element.children).trim() !== '') toBox(element);
}

function toBox(element: Element): void {
  element.tagName = 'div';
}
