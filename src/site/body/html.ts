import type { Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Sanitised HTML as a raw node of a tree. It need not be balanced. */
export function sanitised(html: string): Root {
  return { type: 'root', children: [{ type: 'raw', value: html } as unknown as Root['children'][number]] };
}

/** A tree as HTML. */
export function toMarkup(tree: Nodes): string {
  return toHtml(tree, { allowDangerousHtml: true });
}
