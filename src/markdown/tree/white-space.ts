import type { Nodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';

/** Is it text of nothing but white space, as between two elements? `isBlank` takes signs that nobody sees for blank, too. */
export const isWhiteSpace = (node: Nodes | MarkdownNodes | undefined): boolean =>
  node?.type === 'text' && node.value.trim() === '';
