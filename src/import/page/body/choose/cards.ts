/** Finds boxes that point to other articles, as lists of them do. */
import type { Element } from 'hast';
import { squeeze } from '../../../../language/letters-of.ts';
import { kickerName } from '../../headline/trim-headings.ts';
import type { Page } from '../../tree/parse-page.ts';
import { namesOf } from '../../tree/vocabulary.ts';
import { plain } from '../../tree/blocks.ts';
import { isPointer } from '../links/is-pointer.ts';
import { isWhiteSpace } from '../../../../markdown/tree/white-space.ts';

/** Letters of the text below a heading. */
const mostOfCard = 300;
const fewestOfHeadline = 15;

/** A list of other articles: headings that are links, and short texts. */
export function isCard(page: Page, element: Element): boolean {
  if (!/^(?:li|article|div|section|a|ul|ol)$/.test(element.tagName)) return false;
  const { headings, linked, own } = headsIn(page, element);
  const isLink = element.tagName === 'a' && isPointer(page, element);
  return headings > 0 && (isLink || (linked === headings && own <= mostOfCard * headings));
}

interface Heads {
  headings: number;
  /** Those of them that are links. */
  linked: number;
  /** The letters of paragraphs that are none. */
  own: number;
}

/** What was counted already, for each box around an element asks for it. */
const heads = new WeakMap<Element, Heads>();

function headsIn(page: Page, element: Element): Heads {
  const known = heads.get(element);
  if (known) return known;
  const sum: Heads = { headings: 0, linked: 0, own: 0 };
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const inner = headsIn(page, child);
    const isLink = child.tagName === 'a' && isPointer(page, child);
    sum.headings += inner.headings;
    sum.linked += isLink ? inner.headings : inner.linked;
    if (!isLink) sum.own += inner.own;
    if (/^h[1-6]$/.test(child.tagName) && !isBesideHeadline(child)) {
      sum.headings++;
      if (isLinkedWhole(page, child) || isLinkedBehindKicker(page, child)) sum.linked++;
    } else if (child.tagName === 'p') sum.own += plain(child.children).trim().length;
  }
  heads.set(element, sum);
  return sum;
}

/** Empty, or a kicker. */
const isBesideHeadline = (heading: Element): boolean =>
  plain(heading.children).trim() === '' || kickerName.test(namesOf(heading));

export function isLinkedWhole(page: Page, heading: Element): boolean {
  const text = squeeze(plain(heading.children));
  const links = pointersIn(page, heading);
  return text !== '' && squeeze(plain(links)) === text;
}

function pointersIn(page: Page, { children }: Element): Element[] {
  return children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : child.tagName === 'a'
        ? [child].filter((link) => isPointer(page, link))
        : pointersIn(page, child),
  );
}

/** Whether a link stands behind a kicker that is an element of its own, as the headlines of other articles do. */
function isLinkedBehindKicker(page: Page, { children }: Element): boolean {
  const own = children.filter((child) => !isWhiteSpace(child));
  const link = own.at(-1);
  return (
    own.length > 1 &&
    own.every((child) => child.type === 'element') &&
    link?.type === 'element' &&
    link.tagName === 'a' &&
    isPointer(page, link) &&
    plain([link]).trim().length >= fewestOfHeadline &&
    /\p{L}{2}/u.test(plain(own.slice(0, -1)))
  );
}
