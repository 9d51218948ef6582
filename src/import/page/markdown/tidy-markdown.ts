/** Makes of a page's marks those that a person would write: none that are empty, doubled, or begin and end with a space. */
import type { List, ListItem, Nodes, Parents, PhrasingContent } from 'mdast';
import { tidyHeading } from './tidy-heading.ts';
import { isWhiteSpace } from '../../../markdown/tree/white-space.ts';

const marks = new Set<string>(['emphasis', 'strong', 'delete', 'mark']);
const lines = new Set(['paragraph', 'heading', 'tableCell']);

export function tidyMarkdown(tree: Parents): void {
  tree.children = joinLists(tree.children as Nodes[]) as typeof tree.children;
  for (const child of tree.children as Nodes[]) {
    if (!('children' in child)) continue;
    if (lines.has(child.type)) {
      const line = child as { children: PhrasingContent[] };
      const written = child.type === 'heading' ? tidyHeading(line.children) : line.children;
      line.children = trim(tidy(written, []));
    } else tidyMarkdown(child);
    if (child.type === 'list') tighten(child);
  }
  // An item may have held nothing but a sign.
  tree.children = (tree.children as Nodes[]).filter(
    (child) => !(/^(?:list|listItem|paragraph)$/.test(child.type) && 'children' in child && isEmpty(child)),
  ) as typeof tree.children;
}

/** Lists that follow one another look like one on the page; apart, Markdown must write their signs unlike. */
function joinLists(nodes: Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'list' || last?.type !== 'list' || node.ordered || last.ordered) joined.push(node);
    else joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
  }
  return joined;
}

/** Items of a paragraph each, which may hold a list, stand without empty lines between them. */
function tighten(list: List): void {
  const isShort = ({ children }: ListItem): boolean =>
    children.every(({ type }, at) => type === 'list' || (type === 'paragraph' && at === 0));
  if (!list.children.every(isShort)) return;
  list.spread = false;
  for (const item of list.children) item.spread = false;
}

function isEmpty({ children }: Parents): boolean {
  return (children as Nodes[]).every((child) =>
    'children' in child ? isEmpty(child) : child.type === 'break' || isWhiteSpace(child),
  );
}

/** @param open the marks around these nodes */
function tidy(nodes: readonly PhrasingContent[], open: readonly string[]): PhrasingContent[] {
  const tidied: PhrasingContent[] = [];
  for (const node of nodes) {
    if (!('children' in node)) {
      tidied.push(node);
      continue;
    }
    const isMark = marks.has(node.type);
    const children = tidy(node.children, isMark ? [...open, node.type] : open);
    if (isMark && open.includes(node.type)) tidied.push(...children);
    else tidied.push(...outside(node, children, tidied.at(-1)));
  }
  return join(join(tidied).flatMap(withoutBareMark));
}

/** A comma that is set in italics is no mark of a person's. */
function withoutBareMark(node: PhrasingContent): PhrasingContent[] {
  const isBare = marks.has(node.type) && 'children' in node && !/[\p{L}\p{N}\uFFFC]/u.test(textOf([node]));
  return isBare ? node.children : [node];
}

/**
 * Spaces at the edges of a mark or link belong beside it: `**bold **text` is not bold; so does the colon with which a mark begins right
 * behind a word.
 */
function outside(
  node: PhrasingContent & Parents,
  children: PhrasingContent[],
  last: PhrasingContent | undefined,
): PhrasingContent[] {
  const text = textOf(children);
  const [first, ...rest] = children;
  const isBehindWord = last?.type === 'text' && /[\p{L}\p{N}]$/u.test(last.value);
  const isText = isBehindWord && marks.has(node.type) && first?.type === 'text';
  const [sign = ''] = (isText && /^\s*[:,;)]\s+(?=\S)/.exec(first.value)) || [];
  const inner = trim(isText ? [{ ...first, value: first.value.slice(sign.length) }, ...rest] : children);
  if (inner.length === 0) return children.filter(({ type }) => type === 'text' || type === 'break');
  const before = sign || text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  return [
    ...(before === '' ? [] : [{ type: 'text' as const, value: before }]),
    { ...node, children: inner },
    ...(after === '' ? [] : [{ type: 'text' as const, value: after }]),
  ];
}

/** Removes spaces and line breaks at either end. */
function trim(nodes: PhrasingContent[]): PhrasingContent[] {
  const trimmed = [...nodes];
  const isEmpty = (node: PhrasingContent | undefined) => node?.type === 'break' || isWhiteSpace(node);
  while (isEmpty(trimmed[0])) trimmed.shift();
  while (isEmpty(trimmed.at(-1))) trimmed.pop();
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = { ...first, value: first.value.trimStart() };
  const last = trimmed.at(-1);
  if (last?.type === 'text') trimmed[trimmed.length - 1] = { ...last, value: last.value.trimEnd() };
  return trimmed;
}

/** Texts and equal marks that stand side by side, as one. */
function join(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-2);
    const isParted = before?.type === node.type && marks.has(node.type) && isWhiteSpace(joined.at(-1));
    if (isParted && 'children' in before) before.children.push(joined.pop() as never);
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else if (
      last &&
      last.type === node.type &&
      marks.has(node.type) &&
      'children' in last &&
      'children' in node
    )
      joined[joined.length - 1] = {
        ...last,
        children: join([...last.children, ...node.children] as PhrasingContent[]),
      };
    else if (last && node.type === 'text' && isMissingSpace(last, node.value))
      joined.push({ type: 'text', value: ` ${node.value}` });
    else joined.push(node);
  }
  return joined;
}

/** `**Ida Holm:**We wait`, which is no mark in Markdown, and wrong. */
function isMissingSpace(before: PhrasingContent, text: string): boolean {
  return (
    marks.has(before.type) && /[:.!?;,)\]”»]$/.test(textOf([before])) && /^(?:\p{Lu}|\p{Ll})/u.test(text)
  );
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '\n';
      return 'children' in node ? textOf(node.children) : '\uFFFC';
    })
    .join('');
}
