/** What a reader reads of an article, as plain text: without the notes' marks and without other articles' titles. */
import type { Element, Root } from 'hast';
import { footnoteLabelId } from './secure/own-marks.ts';
import { isPart } from './tree/part-element.ts';
import { isPhrasing } from './tree/phrasing.ts';

const noteMarks = new Set(['doc-noteref', 'doc-backlink']);

export function plainText(tree: Root): string {
  const pieces: string[] = [];
  collect(tree, pieces);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function collect(parent: Root | Element, pieces: string[]): void {
  for (const child of parent.children) {
    if (child.type === 'text') pieces.push(child.value);
    if (child.type !== 'element' || isUnread(child)) continue;
    const isBlock = child.tagName === 'br' || (!isPhrasing(child) && !(isPart(child) && isInline(child)));
    if (isBlock) pieces.push('\n');
    collect(child, pieces);
    if (isBlock) pieces.push('\n');
  }
}

function isUnread({ properties }: Element): boolean {
  return noteMarks.has(String(properties['role'])) || properties['id'] === footnoteLabelId;
}

function isInline({ data }: Element): boolean {
  return data?.part?.kind === 'figure' && data.part.inline;
}
