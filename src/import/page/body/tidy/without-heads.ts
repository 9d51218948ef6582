/** Removes the headings of boxes whose links to other articles, or whose widget, were left out, and the pictures that lead there. */
import type { Element, ElementContent } from 'hast';
import { labelOf } from '../../../../language/label.ts';
import { topicLabels } from '../../../../language/labels.ts';
import { countLetters, has, plain } from '../../tree/blocks.ts';
import { isPointer } from '../links/is-pointer.ts';
import type { Part } from '../part.ts';
import { isHeading, leadsUntold } from '../story-parts.ts';
import { closest, holdersOf, type Page } from '../../tree/parse-page.ts';

/** The words on a link that leads to an article have as many. */
const fewestLetters = 15;

export function withoutHeads(page: Page, body: Element, parts: Part[]): Part[] {
  const isOfStory = (part: Part): boolean => !isHeading(part) && !leadsUntold(part);
  const holders = holdersOf(page, [body, ...parts.filter(isOfStory).map(({ origin }) => origin)]);
  const boxes = new Set<Element>();
  for (const { origin } of parts.filter(isHeading)) {
    const box = boxOf(page, origin);
    if (!box || holders.has(box)) continue;
    const isLabel = topicLabels.has(labelOf(plain(origin.children)));
    if (isLabel || leadsAway(page, box, origin) || holdsWidget(box) || holdsEmptyList(box)) boxes.add(box);
  }
  return parts.filter(
    (part) => isOfStory(part) || closest(page, part.origin, (at) => boxes.has(at)) === undefined,
  );
}

/** What holds more than the heading. */
function boxOf(page: Page, heading: Element): Element | undefined {
  let inner = heading;
  let box = page.parents.get(inner);
  while (box?.children.every((child) => child === inner || isEmpty(child))) {
    inner = box;
    box = page.parents.get(inner);
  }
  return box;
}

const isEmpty = (node: ElementContent): boolean =>
  node.type === 'text' ? node.value.trim() === '' : node.type === 'comment';

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
