/** Decides which blocks run the other way than their article, by most of their letters: a quotation in Arabic in English news. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { directionOf } from '../../language/tag.ts';
import type { Context } from '../context.ts';

const blocks = /^(?:p|h[1-6]|li|dt|dd|blockquote|ul|ol|dl|summary|td|th|caption)$/;
const code = /^(?:pre|code|kbd|samp)$/;
const rightToLeft =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Mand}\p{sc=Samr}]/gu;
const any = /\p{L}/gu;

export function directions({ lang }: Context) {
  return (tree: Root): void => {
    const own = directionOf(lang);
    const other = own === 'rtl' ? 'ltr' : 'rtl';
    visit(tree, 'element', (element: Element) => {
      if (element.tagName === 'pre') return SKIP;
      if (!blocks.test(element.tagName) || element.properties['dir'] !== undefined) return;
      if (runs(wordsOf(element)) === other) element.properties['dir'] = other;
      return;
    });
  };
}

/** What is written for people: code runs from left to right in every language. */
function wordsOf({ children }: Element): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && !code.test(child.tagName) ? wordsOf(child) : '';
    })
    .join('');
}

function runs(text: string): 'ltr' | 'rtl' | undefined {
  const letters = text.match(any)?.length ?? 0;
  if (letters === 0) return undefined;
  return (text.match(rightToLeft)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
}
