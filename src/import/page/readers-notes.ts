/** The notes that a reader pinned to a saved page in SingleFile: each in the shadow of an element of its own. */
import type { Element, Nodes } from 'hast';
import { textIn } from './tree/text.ts';
import type { Page } from './tree/parse-page.ts';

const deepest = 12;

/** @returns the text of each, in the order of the page */
export function readersNotes({ elements }: Page): string[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'single-file-note') return [];
    const written = find(element, /^(?:textarea|main)$/);
    const text = written ? textIn({ ...written, tagName: 'div' }) : '';
    return text === '' ? [] : [text];
  });
}

function find(node: Nodes, tagName: RegExp, depth = 0): Element | undefined {
  if (node.type === 'element' && tagName.test(node.tagName)) return node;
  const children = node.type === 'element' && node.content ? node.content.children : undefined;
  if (depth > deepest) return undefined;
  for (const child of children ?? ('children' in node ? node.children : [])) {
    const found = find(child, tagName, depth + 1);
    if (found) return found;
  }
  return undefined;
}
