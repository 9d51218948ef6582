/** Takes out of a page's h1 what is no part of its headline: the kicker above it, words for screen readers alone. */
import type { Element, ElementContent } from 'hast';
import { elementsIn, plain } from '../tree/blocks.ts';
import { alternatives } from '../../../language/alternatives.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { attribute, type Page } from '../tree/parse-page.ts';
import { isUnseen, namesOf } from '../tree/vocabulary.ts';

const badge = / (?:[a-z-]+-)?badge(?:-[a-z]+)? /;
/** Exact names of the small line above a headline. */
export const kickerName = new RegExp(
  ` (?:[a-z-]+-)?(?:kicker|overline|eyebrow|roofline|topline|pre-?title|overtitle|${alternatives(phrasesOf('kickerNames'))})(?:-[a-z]+)? `,
);

/** Changes the page. @returns the kicker that was taken out, if there was one */
export function trimHeadings(page: Page): string | undefined {
  let found: string | undefined;
  for (const heading of page.elements) {
    if (heading.tagName !== 'h1') continue;
    // Behind the last words, what is called a kicker is the headline.
    const last = heading.children.findLastIndex((child) => /\S/.test(plain([child])));
    const children = heading.children.filter(
      (child, at) =>
        child.type !== 'element' ||
        !(
          isUnseen(child) ||
          badge.test(namesOf(child)) ||
          (at < last && kickerName.test(namesOf(child))) ||
          (at === last && leadsDown(child))
        ),
    );
    if (children.length === heading.children.length || !/\S/.test(plain(children))) continue;
    const above = heading.children.find((child) => isKicker(child) && !children.includes(child));
    if (above) found ??= plain([above]).replace(/\s+/g, ' ').trim();
    heading.children = withoutSeparator(children);
  }
  return found;
}

/** To the comments, and their number, or to the heading itself. */
const leadsDown = (element: Element): boolean =>
  element.tagName === 'a' && (attribute(element, 'href') ?? '').startsWith('#');

const isKicker = (node: ElementContent): boolean =>
  node.type === 'element' && !isUnseen(node) && kickerName.test(namesOf(node));

/** The dash between kicker and headline stands in the heading's text, or in an element of its own. */
function withoutSeparator(children: ElementContent[]): ElementContent[] {
  const first = children.findIndex((child) => !/^[\s\-–—:|·•]*$/.test(plain([child])));
  return children
    .slice(first)
    .map((child, at) =>
      at === 0 && child.type === 'text'
        ? { ...child, value: child.value.replace(/^\s*[-–—:|·•]\s/, '') }
        : child,
    );
}

/**
 * Leaves of a heading the one element that is the headline, where others stand beside it: a kicker, a second headline, a link to its
 * section. Changes the page.
 *
 * @param called what the page is called by its metadata
 */
export function narrowHeadings(page: Page, called: readonly string[]): void {
  const titles = called.map(squeeze).filter((title) => title !== '');
  for (const heading of page.elements) {
    if (!/^h[1-4]$/.test(heading.tagName)) continue;
    const inner = elementsIn(heading);
    const own = inner.find((child) => titles.includes(squeeze(plain([child]))));
    const words = heading.children.filter((child) => child.type !== 'element' || child.tagName !== 'a');
    if (own && inner.length > 1) heading.children = [own];
    else if (titles.includes(squeeze(plain(words)))) heading.children = words;
  }
}
