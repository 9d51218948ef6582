/** Which elements stand in a line of text. All others are blocks. */
import type { Nodes } from 'hast';

/** Elements of a line that an article keeps. */
export const words: readonly string[] = (
  'a img br wbr em strong b i u s del ins mark small sub sup ' +
  'code kbd samp var abbr dfn q cite time bdi bdo ruby rb rt rp'
).split(' ');

/** All of them by their names. */
export const phrasing: ReadonlySet<string> = new Set([
  ...words,
  ...'input span font strike tt big label button'.split(' '),
]);

export function isPhrasing(node: Nodes): boolean {
  if (node.type === 'element') return phrasing.has(node.tagName);
  return node.type !== 'root' && node.type !== 'doctype';
}
