/** Writes tables as GFM has them. */
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent } from 'mdast';
import { isWhiteSpace } from '../../../markdown/tree/white-space.ts';

const blocks = new Set(['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'code', 'thematicBreak']);

/** What a table is called stands above it, as its own paragraph. */
export const readTable: Handle = (state, node) => {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const table = defaultHandlers.table(state, node);
  if (caption?.type !== 'element' || state.inTable) return table;
  const said = state.toFlow(state.all(caption) as Nodes[] as never);
  return [...said, table] as ReturnType<Handle>;
};

/** On one line: `<br>` is the only word for another. */
export const readCell: Handle = (state, node) => {
  const cell = defaultHandlers.td(state, node);
  cell.children = onOneLine(cell.children);
  return cell;
};

function onOneLine(nodes: readonly Nodes[]): PhrasingContent[] {
  const lines: PhrasingContent[][] = [[]];
  const add = (node: Nodes): void => {
    const isBlock = node.type === 'break' || blocks.has(node.type);
    if (isBlock) lines.push([]);
    if (node.type === 'code') lines.at(-1)?.push({ type: 'inlineCode', value: node.value });
    else if (isBlock && 'children' in node) node.children.forEach(add);
    else if (!isBlock) lines.at(-1)?.push(withLines(node));
    if (isBlock) lines.push([]);
  };
  nodes.forEach(add);
  return lines
    .filter((line) => line.some((node) => !isWhiteSpace(node)))
    .flatMap((line, at) => (at === 0 ? line : [{ type: 'html' as const, value: '<br>' }, ...line]));
}

/** Marks and links may hold several lines, and HTML a sign that would end the cell. */
function withLines(node: Nodes): PhrasingContent {
  if (node.type === 'html') return { ...node, value: node.value.replaceAll('|', '\\|') };
  return ('children' in node ? { ...node, children: onOneLine(node.children) } : node) as PhrasingContent;
}
