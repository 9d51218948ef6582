/** Decides which blocks of a page are the article's body. */
import type { Element } from 'hast';
import { withAttributions } from './attributions.ts';
import { countLetters, plain } from './blocks.ts';
import { countLinked } from './count-linked.ts';
import type { Block } from './measure-page.ts';
import { chooseBody, type BodyHints } from './choose-body.ts';
import { flatten, type Part } from './flatten.ts';
import { withoutChannels } from './without-channels.ts';
import { withoutCitationStyles } from './without-citation-styles.ts';
import { withoutCitation } from './without-citation.ts';
import { closest, type Page } from '../parse-page.ts';
import { tidyParts } from './tidy-parts.ts';
import { unfold } from './unfold.ts';
import { withoutFollowCalls } from './without-follow-calls.ts';
import { withoutHeadline } from './without-headline.ts';
import { withoutHeads } from './without-heads.ts';
import { withoutPullQuotes } from './without-pull-quotes.ts';
import { withoutReaders } from './without-readers.ts';
import { withoutRelated } from './without-related.ts';
import { isNamedBody } from '../vocabulary.ts';

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
  let best: Body | undefined;
  for (const attempt of ['as shown', 'with what is hidden', 'whatever its name'] as const) {
    if (attempt === 'with what is hidden') uncover(page);
    // A few lines of news may be all.
    if (attempt === 'whatever its name' && best && isNamedBody(best.element) && lettersOf(best) >= fewest)
      break;
    const found = tryBody(page, hints, attempt === 'whatever its name');
    if (found && lettersOf(found) > (best ? lettersOf(best) : 0)) best = found;
    if (best && lettersOf(best) >= shortest) break;
  }
  const found = (best && lettersOf(best) < shortest && calledBody(page, hints, lettersOf(best))) || best;
  return (found && lettersOf(found) >= fewest ? undefined : pictureStory(page, hints, found)) ?? found;
}

/** An article of pictures says all in their captions. */
function pictureStory(page: Page, hints: BodyHints, best: Body | undefined): Body | undefined {
  const captions = page.elements.filter(
    (element) =>
      element.tagName === 'figcaption' &&
      countLetters(plain(element.children)) >= fewestOfCaption &&
      countLinked(element) === 0,
  );
  if (captions.length < fewestCaptions) return undefined;
  for (const caption of captions) {
    const figure = closest(page, caption, ({ tagName }) => tagName === 'figure');
    for (const element of [caption, figure]) if (element) element.tagName = 'div';
  }
  const found = tryBody(page, hints, false);
  return found && lettersOf(found) > (best ? lettersOf(best) : 0) ? found : undefined;
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
  const tidy = tidyParts(withAttributions(page, body, story), hints);
  const told = withoutHeadline(withoutFollowCalls(withoutCitationStyles(page, body, tidy, title)), title);
  return { parts: withoutHeads(page, body, told), element: body, blocks, isBeside, isCard };
}

function lettersOf({ parts }: Body): number {
  return parts.reduce((sum, part) => sum + part.letters, 0);
}

/** Some pages show their text only after a script has run. */
function uncover(page: Page): void {
  for (const element of page.elements) {
    delete element.properties['hidden'];
    delete element.properties['style'];
    if (element.tagName === 'noscript') element.tagName = 'div';
  }
}
