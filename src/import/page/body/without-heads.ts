/** Removes the headings of boxes whose links to other articles, or whose widget, were left out. */
import type { Element } from 'hast';
import { countLetters, has, plain } from './blocks.ts';
import { isPointer } from './is-pointer.ts';
import type { Part } from './flatten.ts';
import { closest, type Page } from '../parse-page.ts';

/** The words on a link that leads to an article have as many. */
const fewestLetters = 15;

export function withoutHeads(page: Page, body: Element, parts: Part[]): Part[] {
  const story = parts.filter(({ node }) => !/^h[1-6]$/.test(node.tagName));
  return parts.filter((part) => {
    const box = page.parents.get(part.origin);
    if (!/^h[1-6]$/.test(part.node.tagName) || !box || box === body) return true;
    const isInBox = ({ origin }: Part): boolean => closest(page, origin, (at) => at === box) !== undefined;
    const isOfOther = leadsAway(page, box, part.origin) || holdsWidget(box) || holdsEmptyList(box);
    return !isOfOther || story.some(isInBox);
  });
}

/** What a script or a plug-in fills. */
const holdsWidget = (box: Element): boolean => has(box, /^(?:object|embed|iframe|form)$/);

/** What it had, a script fills in. */
const holdsEmptyList = (box: Element): boolean =>
  box.children.some(
    (child) =>
      child.type === 'element' &&
      /^(?:ul|ol)$/.test(child.tagName) &&
      !/\S/.test(plain(child.children)) &&
      !has(child, /^(?:img|picture|video|audio|iframe)$/),
  );

function leadsAway(page: Page, element: Element, heading: Element): boolean {
  return element.children.some((child) => {
    if (child.type !== 'element' || child === heading) return false;
    const isLink = child.tagName === 'a' && isPointer(page, child);
    return isLink
      ? countLetters(plain(child.children)) >= fewestLetters || has(child, /^img$/)
      : leadsAway(page, child, heading);
  });
}
