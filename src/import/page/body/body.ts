/** Decides which blocks of a page are the article's body. */
import type { Element } from 'hast';
import { withAttributions } from './attributions.ts';
import { countLetters, isHidden, plain, type Block } from './blocks.ts';
import { chooseBody, type BodyHints } from './choose-body.ts';
import { flatten, type Part } from './flatten.ts';
import { closest, type Page } from '../parse-page.ts';
import { tidyParts } from './tidy-parts.ts';
import { withoutHeads } from './without-heads.ts';
import { withoutPullQuotes } from './without-pull-quotes.ts';
import { withoutRelated } from './without-related.ts';
import { isNamedBody, isNamedFurniture } from '../vocabulary.ts';

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
  return best;
}

function tryBody(page: Page, hints: BodyHints, anyName: boolean): Body | undefined {
  const chosen = chooseBody(page, hints, anyName);
  if (!chosen) return undefined;
  const { body, isBeside, isCard, blocks } = chosen;
  const parts = flatten(page, body, (element: Element) => element !== body && isBeside(element));
  const own = withAttributions(page, body, withoutPullQuotes(page, body, withoutRelated(page, body, parts)));
  return { parts: withoutHeads(page, body, tidyParts(own, hints)), element: body, blocks, isBeside, isCard };
}

function lettersOf({ parts }: Body): number {
  return parts.reduce((sum, part) => sum + part.letters, 0);
}

/** Of what a page shows at the press of a button, within its article. */
const fewestFolded = 2;
const fewestOfStory = 100;

/** A page may fold the rest of its article away. Changes the page. */
function unfold(page: Page): void {
  const folded = new Set<Element>();
  for (const element of page.elements) {
    const outer = page.parents.get(element);
    if (outer && folded.has(outer)) folded.add(element);
    else if (isHidden(element) && !isRest(page, element)) folded.add(element);
    else if (isHidden(element)) {
      delete element.properties['hidden'];
      delete element.properties['style'];
    }
  }
}

const isRest = (page: Page, element: Element): boolean =>
  /^(?:div|section)$/.test(element.tagName) &&
  !isNamedFurniture(element) &&
  closest(page, page.parents.get(element), isNamedBody) !== undefined &&
  countStories(element) >= fewestFolded;

function countStories({ children }: Element): number {
  return children.reduce((sum, child) => {
    if (child.type !== 'element') return sum;
    if (child.tagName !== 'p') return sum + countStories(child);
    return sum + (countLetters(plain(child.children)) > fewestOfStory ? 1 : 0);
  }, 0);
}

/** Some pages show their text only after a script has run. */
function uncover(page: Page): void {
  for (const element of page.elements) {
    delete element.properties['hidden'];
    delete element.properties['style'];
    if (element.tagName === 'noscript') element.tagName = 'div';
  }
}
