/** Counts how much of an element's text leads elsewhere. */
import type { Element } from 'hast';
import { endsWithStop } from '../../../../language/sentence-end.ts';
import { attribute } from '../../tree/parse-page.ts';
import { countLetters, plain } from '../../tree/blocks.ts';
import { isWhiteSpace } from '../../../../markdown/tree/white-space.ts';

/** Letters in links; of those alone whose address counts, if it is said which. */
export function countLinked(element: Element, counts: (href: string) => boolean = () => true): number {
  let count = 0;
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (child.tagName !== 'a') count += countLinked(child, counts);
    else if (counts(attribute(child, 'href') ?? '')) count += countLetters(plain(child.children));
  }
  return count;
}

/** The same without those links of a sentence that lead nowhere: a script opens a note. */
export const countLeading = (element: Element): number =>
  countLinked(element) - (endsBesideLinks(element) ? countLinked(element, isScript) : 0);

/** The stop of its sentence is in no link: what a control says is in it whole. */
function endsBesideLinks({ children }: Element): boolean {
  const last = children.findLast((child) => !isWhiteSpace(child));
  return last?.type === 'text' && endsWithStop.test(last.value);
}

const isScript = (href: string): boolean => /^\s*javascript:/i.test(href);
