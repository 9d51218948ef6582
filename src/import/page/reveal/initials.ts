/** Gives a first paragraph the large initial that stands in an element of its own before it: `<div>A</div><p>nother day …`. */
import type { Element, ElementContent } from 'hast';
import { plain } from '../tree/blocks.ts';
import type { Page } from '../tree/parse-page.ts';
import { isWhiteSpace } from '../../../markdown/tree/white-space.ts';

const initial = /^\s*(["'“‘«„]?\p{Lu})\s*$/u;

/** Changes the page. */
export function revealInitials({ elements }: Page): void {
  for (const { children } of elements) {
    for (const [at, child] of children.entries()) {
      const letter = child.type === 'element' ? initialIn(child) : undefined;
      if (child.type !== 'element' || letter === undefined) continue;
      const paragraph = nextOf(children, at);
      if (paragraph?.tagName !== 'p' || !/^\p{Ll}/u.test(plain(paragraph.children))) continue;
      paragraph.children.unshift({ type: 'text', value: letter });
      child.children = [];
    }
  }
}

function initialIn({ tagName, children }: Element): string | undefined {
  const [only, ...others] = children;
  if (only?.type !== 'text' || others.length > 0) return undefined;
  return /^(?:div|span|p|b|strong|font)$/.test(tagName) ? initial.exec(only.value)?.[1] : undefined;
}

function nextOf(children: readonly ElementContent[], at: number): Element | undefined {
  let next = at + 1;
  while (isBlank(children[next])) next++;
  const node = children[next];
  return node?.type === 'element' ? node : undefined;
}

function isBlank(node: ElementContent | undefined): boolean {
  return node?.type === 'comment' || isWhiteSpace(node);
}
