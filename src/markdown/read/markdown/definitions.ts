/** Makes definition lists of the lists that `dialects/definition-lists.ts` has marked, and of the term above each. */
import type { List, ListItem, Parent, Root, RootContent } from 'mdast';
import { visit } from '../../tree/visit.ts';
import { definitionMark } from '../dialects/definition-lists.ts';

const mark = new RegExp(definitionMark, 'g');
const marker = new RegExp(`-([ \\t]+)${definitionMark}`, 'g');

export function definitions() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node) || !node.children.some((child) => isMarked(child))) return;
      (node as Root).children = withDefinitions(node.children);
    });
    visit(tree, (node) => {
      if (!('value' in node)) return;
      // Only the reader of Markdown knew that these lines are code or HTML.
      const isProse = node.type === 'text';
      node.value = node.value.replace(isProse ? mark : marker, (_, space: string) =>
        isProse ? '' : `:${space}`,
      );
    });
  };
}

const lineEnd = { type: 'text', value: '\n' } as const;

function withDefinitions(nodes: readonly RootContent[]): RootContent[] {
  const output: RootContent[] = [];
  for (const node of nodes) {
    if (!isMarked(node)) {
      output.push(node);
      continue;
    }
    const term = output.at(-1)?.type === 'paragraph' ? output.pop() : undefined;
    const last = output.at(-1);
    const list = last?.data?.hName === 'dl' ? (last as Parent) : elementOf('dl', []);
    if (list !== last) output.push(list as RootContent);
    if (term) list.children.push(lineEnd, elementOf('dt', (term as Parent).children) as RootContent);
    for (const item of node.children) {
      const [only, ...others] = item.children;
      const isLine = only?.type === 'paragraph' && others.length === 0;
      const name = startOf(item).startsWith(definitionMark.repeat(2)) ? 'dt' : 'dd';
      list.children.push(lineEnd, elementOf(name, isLine ? only.children : item.children) as RootContent);
    }
  }
  return output;
}

/** A node that is none of Markdown's. */
function elementOf(name: string, children: RootContent[]): Parent {
  return { type: name, data: { hName: name }, children };
}

function isMarked(node: RootContent): node is List {
  return node.type === 'list' && startOf(node.children[0]).startsWith(definitionMark);
}

function startOf(item: ListItem | undefined): string {
  const [first] = item?.children ?? [];
  const [text] = first?.type === 'paragraph' ? first.children : [];
  return text?.type === 'text' ? text.value : '';
}
