/** Makes headings of the lines that a page calls so, and sets as ones, between paragraphs: `<span class="cross-head">`. */
import type { Element, ElementContent } from 'hast';
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { inlineElements } from '../tree/inline-elements.ts';
import { oncePerObject } from '../../../memory/once-per.ts';
import type { Page } from '../tree/parse-page.ts';
import { textIn } from '../tree/text.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { isWhiteSpace } from '../../../markdown/tree/white-space.ts';

const longest = 120;
const names = new RegExp(` (?:[a-z\\d]+-){0,3}(?:${alternatives(phrasesOf('subheadNames'))}) `);

/** Changes the page. */
export function revealSubheads(page: Page): void {
  for (const element of page.elements)
    if (names.test(namesOf(element)) && isLine(element) && isAlone(page, element)) element.tagName = 'h2';
}

function isLine(element: Element): boolean {
  const holdsBlock = element.children.some(
    (child) => child.type === 'element' && !inlineElements.has(child.tagName),
  );
  const text = /^(?:p|div|span)$/.test(element.tagName) && !holdsBlock ? textIn(element) : '';
  return text !== '' && text.length <= longest;
}

/** Neither in a line with others nor in one with nothing else. */
function isAlone(page: Page, element: Element): boolean {
  const outer = page.parents.get(element);
  if (!outer || inlineElements.has(outer.tagName) || /^(?:p|h[1-6])$/.test(outer.tagName)) return false;
  return neighboursIn(outer).get(element)?.every(isBox) === true;
}

/** What stands before and behind each child. */
const neighboursIn = oncePerObject((outer: Element): Map<ElementContent, ElementContent[]> => {
  const own = outer.children.filter((child) => child.type !== 'comment' && !isWhiteSpace(child));
  return new Map(
    own.map((child, at) => [child, [own[at - 1], own[at + 1]].filter((next) => next !== undefined)]),
  );
});

const isBox = (node: ElementContent): boolean => node.type === 'element' && !inlineElements.has(node.tagName);
