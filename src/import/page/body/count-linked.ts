/** Counts how much of an element's text leads elsewhere. */
import type { Element } from 'hast';
import { endsWithStop } from '../../../language/sentence-end.ts';
import { attribute } from '../parse-page.ts';
import { countLetters, plain } from './blocks.ts';

/** Letters in links. */
export function countLinked(element: Element): number {
  let count = 0;
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    count += child.tagName === 'a' ? countLetters(plain(child.children)) : countLinked(child);
  }
  return count;
}

/** The same without those links of a sentence that lead nowhere: a script opens a note. */
export const countLeading = (element: Element): number =>
  countLinked(element) - (endsBesideLinks(element) ? countScripted(element) : 0);

/** The stop of its sentence is in no link: what a control says is in it whole. */
function endsBesideLinks({ children }: Element): boolean {
  const last = children.findLast((child) => child.type !== 'text' || child.value.trim() !== '');
  return last?.type === 'text' && endsWithStop.test(last.value);
}

function countScripted(element: Element): number {
  let count = 0;
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const isScript = child.tagName === 'a' && /^\s*javascript:/i.test(attribute(child, 'href') ?? '');
    count += isScript ? countLetters(plain(child.children)) : countScripted(child);
  }
  return count;
}
