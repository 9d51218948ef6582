/** Tells how a line is set: at the end of its lines, in bold. */
import type { Element, ElementContent } from 'hast';
import { oncePerObject } from '../../../memory/once-per.ts';
import { countLetters, elementsIn, plain } from '../tree/blocks.ts';
import { attribute, type Page } from '../tree/parse-page.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { isPersonLike } from '../../../language/person-like.ts';
import { textIn } from '../tree/text.ts';
import { isSetWhole } from '../tree/set-whole.ts';

const fewestOfParagraph = 60;
/** A standfirst may stand before a byline. */
const fewestBefore = 2;

/** Is its text set at the end of its lines? */
export function isAtEnd(element: Element): boolean {
  return (
    /text-align\s*:\s*(?:right|end)/i.test(attribute(element, 'style') ?? '') ||
    attribute(element, 'align') === 'right' ||
    / (?:text-right|text-end|has-text-align-right|align-right) /.test(namesOf(element))
  );
}

/** Is all of it bold, or in italics? */
export const isAllStrong = oncePerObject((element: Element): boolean =>
  isSetWhole(element, /^(?:strong|b|em|i|br)$/),
);

/** Does it stand among the paragraphs of a text, as a subhead does? */
export function isAmongParagraphs(page: Page, element: Element): boolean {
  const others = page.parents.get(element)?.children ?? [];
  const at = others.indexOf(element);
  return (
    others.slice(at + 1).some(isParagraph) && others.slice(0, at).filter(isParagraph).length >= fewestBefore
  );
}

/** Is it one of several names in bold that a heading follows, or nothing, as who wrote letters sign these? */
export function isOneOfSigners(page: Page, element: Element): boolean {
  const others = elementsIn(page.parents.get(element));
  const signers = others.filter((other, at) => {
    const next = others[at + 1]?.tagName ?? 'h2';
    return /^h[2-6]$/.test(next) && isAllStrong(other) && isPersonLike(textIn(other));
  });
  return signers.length > 1 && signers.includes(element);
}

/** Is it in bold below the last of the paragraphs in its box, as who signs a text? */
export function isBelowParagraphs(page: Page, element: Element): boolean {
  const others = elementsIn(page.parents.get(element));
  return (
    element.tagName === 'p' &&
    isAllStrong(element) &&
    others.at(-1) === element &&
    others.filter(isParagraph).length >= fewestBefore
  );
}

const isParagraph = (node: ElementContent): boolean =>
  node.type === 'element' &&
  !/^h[1-6]$/.test(node.tagName) &&
  countLetters(plain(node.children)) > fewestOfParagraph;
