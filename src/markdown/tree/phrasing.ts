/** Which elements stand in a line of text. All others are blocks. */
import type { Nodes } from 'hast';

const names = new Set([
  ...[
    'a',
    'img',
    'br',
    'wbr',
    'em',
    'strong',
    'b',
    'i',
    'u',
    's',
    'del',
    'ins',
    'mark',
    'small',
    'sub',
    'sup',
  ],
  ...[
    'code',
    'kbd',
    'samp',
    'var',
    'abbr',
    'dfn',
    'q',
    'cite',
    'time',
    'bdi',
    'bdo',
    'ruby',
    'rb',
    'rt',
    'rp',
  ],
  ...['input', 'span', 'font', 'strike', 'tt', 'big', 'label', 'button'],
]);

export function isPhrasing(node: Nodes): boolean {
  if (node.type === 'element') return names.has(node.tagName);
  return node.type !== 'root' && node.type !== 'doctype';
}
