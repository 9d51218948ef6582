/** Gives a first paragraph the large initial that stands in an element of its own before it: `<div>A</div><p>nother day …`. */
import type { Element } from 'hast';
import { plain } from './body/blocks.ts';
import type { Page } from './parse-page.ts';

const initial = /^\s*(["'“‘«„]?\p{Lu})\s*$/u;

/** Changes the page. */
export function revealInitials({ elements, parents }: Page): void {
  for (const element of elements) {
    if (!/^(?:div|span|p|b|strong|font)$/.test(element.tagName) || element.children.length !== 1) continue;
    const [only] = element.children;
    const [, letter] = (only?.type === 'text' && initial.exec(only.value)) || [];
    const paragraph = letter === undefined ? undefined : nextOf(element, parents.get(element));
    if (letter === undefined || paragraph?.tagName !== 'p' || !/^\p{Ll}/u.test(plain(paragraph.children)))
      continue;
    paragraph.children.unshift({ type: 'text', value: letter });
    element.children = [];
  }
}

function nextOf(element: Element, around: Element | undefined): Element | undefined {
  const behind = around?.children.slice(around.children.indexOf(element) + 1) ?? [];
  const next = behind.find((node) => node.type !== 'text' || node.value.trim() !== '');
  return next?.type === 'element' ? next : undefined;
}
