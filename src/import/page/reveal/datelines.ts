/** Puts a space behind the place that begins a paragraph, or the hour of a line, in an element of its own, which style alone parts from the text. */
import type { Element, ElementContent } from 'hast';
import { isInline, plain } from '../tree/blocks.ts';
import { unspacedScripts } from '../../../language/scripts.ts';
import type { Page } from '../tree/parse-page.ts';
import { namesOf } from '../tree/vocabulary.ts';

const named = / (?:[a-z-]+-)?(?:dateline|location|loc|place|city)(?:-[a-z]+)? /;
const ends = new RegExp(`[^\\s(${unspacedScripts}]$`, 'u');
const begins = new RegExp(`^(?![${unspacedScripts}])[\\p{L}\\p{N}"“«„]`, 'u');

/** Changes the page. */
export function revealDatelines({ elements }: Page): void {
  for (const { tagName, children } of elements) {
    const [place, next] = children;
    const hour = children.findIndex((child, at) => touches(child, children[at + 1]));
    if (hour >= 0) children.splice(hour + 1, 0, { type: 'text', value: ' ' });
    if (tagName === 'p' && isPlace(place) && next?.type === 'text' && begins.test(next.value))
      next.value = ` ${next.value}`;
  }
}

/** `<time>20:40</time><span>Ida Holm</span>` */
const touches = (hour: ElementContent, next: ElementContent | undefined): boolean =>
  hour.type === 'element' &&
  hour.tagName === 'time' &&
  next?.type === 'element' &&
  isInline(next) &&
  ends.test(plain(hour.children)) &&
  begins.test(plain([next]));

const isPlace = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' &&
  /^(?:span|b|strong|em)$/.test(node.tagName) &&
  named.test(namesOf(node)) &&
  ends.test(plain(node.children));
