/** Tells the parts of a body that ask its readers to subscribe, to follow or to read on. */
import type { Element } from 'hast';
import { beforeCall, holdsCall, isCall, namesChannel } from '../../../../language/calls.ts';
import { labelOf } from '../../../../language/label.ts';
import { controlLabels } from '../../../../language/labels.ts';
import { endsWithStop } from '../../../../language/sentence-end.ts';
import { isWhiteSpace } from '../../../../markdown/tree/white-space.ts';
import { countLetters, elementsIn, plain } from '../../tree/blocks.ts';
import { holdsFollowLink, namesServices } from '../links/follow-link.ts';
import type { Part } from '../part.ts';
import { isList } from './related-links.ts';

/** Letters of a line that calls on readers by a link. */
const longestCall = 250;
/** Letters of a line in italics or bold that does. */
const longestSet = 400;
/** Letters of a line that ends with the words of a control. */
const longestPitch = 160;
/** Letters of a sentence of the story before a call. */
const fewestOfTold = 50;
/** Letters before the names of services: `Follow us on`, and the name of the publisher; a sentence of the story has more. */
const mostBeforeServices = 26;
/** A sign that points, in place of a link: `▶ 제보는 …` */
const pointer = /^[▶▷►☞]/u;

/** A line that calls on readers by a link, or behind a sign that points. */
export function isCallWithLink(part: Part): boolean {
  const { node, text, letters, linked } = part;
  const isLine = node.tagName === 'p';
  // Whoever cites or lists something may quote a call in it.
  const leastLinked = isLine || isListOfOne(part) ? 0 : 0.5 * letters;
  const isPointed = linked > leastLinked || (isLine && pointer.test(text));
  return isPointed && letters < longestCall && isCallOf(part);
}

const isListOfOne = (part: Part): boolean => isList(part) && elementsIn(part.node).length === 1;

const isCallOf = ({ node, text, letters, linked }: Part): boolean =>
  isCall(text) || holdsFollowLink(node) || (letters - linked <= mostBeforeServices && namesServices(node));

/** A sentence of the story, without a link, before the one that calls; below a heading or a picture it is that of a box. */
export function tellsFirst({ node, text }: Part, before: Part | undefined): boolean {
  const [start] = node.children;
  const told = beforeCall(text);
  return (
    before?.node.tagName === 'p' &&
    before.letters > 0 &&
    start?.type === 'text' &&
    start.value.trim().length >= told.length &&
    countLetters(told) >= fewestOfTold &&
    endsWithStop.test(told) &&
    !holdsCall(told) &&
    !namesChannel(told)
  );
}

/** A line set in italics or bold that calls on its readers, or one that ends with a control. */
export function isPitch({ node, text, letters, linked }: Part): boolean {
  if (node.tagName !== 'p' || linked === 0 || letters >= longestSet) return false;
  const isSet = countMarked(node) > 0.6 * letters;
  return (isSet && holdsCall(text)) || (letters < longestPitch && endsInControl(node));
}

function countMarked(element: Element): number {
  return element.children.reduce(
    (sum, child) =>
      sum +
      (child.type !== 'element'
        ? 0
        : /^(?:strong|b|em|i)$/.test(child.tagName)
          ? countLetters(plain(child.children))
          : countMarked(child)),
    0,
  );
}

function endsInControl({ children }: Element): boolean {
  const last = children.findLast((child) => !isWhiteSpace(child));
  return last?.type === 'element' && last.tagName === 'a' && controlLabels.has(labelOf(plain([last])));
}
