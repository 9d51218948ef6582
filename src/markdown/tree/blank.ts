/** What shows nothing: white space of any width, line breaks, and elements with only such in them. */
import type { Nodes } from 'hast';

const invisible = /^[\s\u00AD\u200B-\u200F\u2060]*$/;
const visible = new Set(['img', 'input', 'hr', 'part', 'table', 'audio', 'video']);

export function isBlank(node: Nodes | undefined): boolean {
  if (!node) return true;
  if (node.type === 'text') return invisible.test(node.value);
  if (node.type !== 'element') return true;
  return !visible.has(node.tagName) && node.children.every(isBlank);
}
