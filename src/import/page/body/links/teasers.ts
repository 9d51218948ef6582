/** Tells what leads to other articles, or to another site, from what is of this one. */
import type { Element, ElementContent } from 'hast';
import { isCall } from '../../../../language/calls.ts';
import { controlLabels } from '../../../../language/labels.ts';
import { labelOf } from '../../../../language/label.ts';
import { imagesIn, type Figure } from '../../pictures/figures.ts';
import { attribute, closest, type Page } from '../../tree/parse-page.ts';
import { countLetters, has, plain } from '../../tree/blocks.ts';
import { isPointer } from './is-pointer.ts';
import { holdsFollowLink } from './follow-link.ts';
import { isPictureName } from '../../../../pictures/picture-name.ts';

/** Shorter words credit the picture. */
const fewestOfTeaser = 30;
const longestOfLinkBox = 400;

/** A picture and words that are one link lead to another article, unless they say who made it: `Image: Ida Holm on Flickr`. */
export function isTeaser(page: Page, element: Element, { caption, credit }: Figure): boolean {
  if (caption === '' && credit !== '') return false;
  const letters = countLetters(plain(element.children));
  return (
    letters >= fewestOfTeaser && !has(element, /^figcaption$/) && countLed(page, [element]) > 0.5 * letters
  );
}

/** An item with a picture, whose words are links: of a list of other articles. */
export function isTeaserItem(page: Page, element: Element): boolean {
  if (element.tagName !== 'li') return false;
  const letters = countLetters(plain(element.children));
  return (
    letters >= fewestOfTeaser &&
    countLed(page, [element]) > 0.9 * letters &&
    imagesIn(page, element, 1).length > 0
  );
}

/** A box that is one link as a whole, as cards of other articles are; a heading may be one within an article. */
export function isLinkBox(page: Page, element: Element): boolean {
  if (element.tagName !== 'a' || !isPointer(page, element) || has(element, /^h[1-6]$/)) return false;
  return countLetters(plain(element.children)) <= longestOfLinkBox;
}

/** The link to another page that a picture is. */
export function linkOf(page: Page, figure: Element): Element | undefined {
  const link =
    closest(page, figure, isLink) ?? linksIn(figure).find((each) => imagesIn(page, each, 1).length > 0);
  const isAway = link && isPointer(page, link) && !isPictureName(attribute(link, 'href') ?? '');
  return isAway ? link : undefined;
}

const isLink = ({ tagName }: Element): boolean => tagName === 'a';

export function linksIn(element: Element): Element[] {
  return element.children.flatMap((child) =>
    child.type !== 'element' ? [] : isLink(child) ? [child] : linksIn(child),
  );
}

/** A linked picture that advertises, or asks to be followed. */
export function isPromotion(page: Page, link: Element, figure: Element): boolean {
  return (
    isOfScript(page, link) ||
    holdsFollowLink(link) ||
    isAdvertised(page, link, figure) ||
    isCall(plain(figure.children).trim())
  );
}

/** It stands in for an advertisement that a script would show. */
const isOfScript = (page: Page, link: Element): boolean =>
  closest(page, link, ({ tagName }) => tagName === 'noscript') !== undefined;

/** A picture under the word for advertisement, which leads to another site; one to be enlarged stays on its own. */
function isAdvertised(page: Page, link: Element, { children }: Element): boolean {
  const host = URL.parse(attribute(link, 'href') ?? '', page.base)?.host;
  return (
    page.address !== undefined && host !== page.address.host && controlLabels.has(labelOf(plain(children)))
  );
}

/** The letters in links to other pages, not to the picture in its full size. */
function countLed(page: Page, nodes: readonly ElementContent[]): number {
  let count = 0;
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (node.tagName !== 'a') count += countLed(page, node.children);
    else if (isPointer(page, node) && !isPictureName(attribute(node, 'href') ?? ''))
      count += countLetters(plain(node.children));
  }
  return count;
}
