/** The text of an element as a reader sees it: one space between words, blocks apart, scripts left out. */
import { decodeHTMLStrict } from 'entities';
import type { Element } from 'hast';
import { isHidden, isInline, unread } from './blocks.ts';

export function textIn(element: Element): string {
  const pieces: string[] = [];
  const walk = (at: Element): void => {
    for (const child of at.children) {
      if (child.type === 'text') pieces.push(child.value);
      else if (child.type === 'element' && !unread.has(child.tagName) && !isHidden(child)) {
        const isApart = !isInline(child) || child.tagName === 'br';
        if (isApart) pieces.push(' ');
        walk(child);
        if (isApart) pieces.push(' ');
      }
    }
  };
  walk(element);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** A line of metadata: spaces, and character references that were written twice, resolved; no tags. */
export function lineOf(text: string): string {
  return decodeHTMLStrict(decodeHTMLStrict(text.replace(/<\/?[a-z][^<>]{0,200}>/gi, '')))
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Original headline: A shorter night` without its beginning. */
export const withoutLabel = (line: string): string => line.replace(/^[^:：]{2,20}[:：]\s*(?=\S)/, '');

/** `▲ The old quay` without the sign that points to the picture. */
export const withoutPointer = (line: string): string => line.replace(/^\s*[▲△▶◀▼■□◆◇●][\s▲△▶◀▼■□◆◇●]*/, '');
