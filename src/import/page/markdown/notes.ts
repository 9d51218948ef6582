/** Writes the notes of a page, which {@link revealNotes} found, as Markdown has them: `[^1]`, and `[^1]: …` where they stand. */
import type { Element } from 'hast';
import type { FootnoteDefinition, FootnoteReference, List, Nodes, Root, RootContent } from 'mdast';
import { labelOf } from '../../../language/label.ts';
import { noteLabels } from '../../../language/labels.ts';
import { visit } from '../../../markdown/tree/visit.ts';
import { noteLabel, shownSign } from '../reveal/notes.ts';

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** What the page shows. */
    sign?: string;
  }
  interface ListItemData {
    /** The label of the note that it is. */
    note?: string;
  }
}

/** @returns undefined for what is no sign of a note */
export function readSign(raised: Element): FootnoteReference | undefined {
  const label = noteLabel(raised);
  if (label === undefined) return undefined;
  return { type: 'footnoteReference', identifier: label, label, data: { sign: shownSign(raised) } };
}

/** The labels of the signs in a text whose notes it does not hold, which a page may show in another place. */
export function missingNotes(tree: Root): string[] {
  const held = new Set<string | undefined>();
  visit(tree, 'listItem', ({ data }) => void held.add(data?.note));
  return [...wantedNotes(tree)].filter((label) => !held.has(label));
}

function wantedNotes(tree: Root): Set<string> {
  const wanted = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void wanted.add(identifier));
  return wanted;
}

/** Makes notes of items, as far as the text has their signs, and words of the other signs. */
export function liftNotes(tree: Root): void {
  const wanted = wantedNotes(tree);
  if (wanted.size === 0) return;
  const found = new Set<string>();
  tree.children = tree.children.flatMap((node) =>
    node.type === 'list' ? lift(node, wanted, found) : [node],
  );
  visit(tree, 'footnoteReference', (node, at, parent) => {
    if (found.has(node.identifier) || !parent || at === undefined) return;
    parent.children[at] = { type: 'text', value: node.data?.sign ?? '' };
  });
  if (found.size > 0) tree.children = withoutHeading(tree.children);
}

function lift(list: List, wanted: ReadonlySet<string>, found: Set<string>): RootContent[] {
  const parted: RootContent[] = [];
  for (const item of list.children) {
    const label = item.data?.note;
    const last = parted.at(-1);
    if (label !== undefined && wanted.has(label) && !found.has(label)) {
      found.add(label);
      const { children } = item;
      parted.push({
        type: 'footnoteDefinition',
        identifier: label,
        label,
        children,
      } satisfies FootnoteDefinition);
    } else if (last?.type === 'list') last.children.push(item);
    else parted.push({ ...list, children: [item] });
  }
  return parted;
}

/** A rule or a heading above the notes at the end heads nothing there: a page has its own. */
function withoutHeading(nodes: readonly RootContent[]): RootContent[] {
  const end = nodes.findLastIndex(({ type }) => type !== 'footnoteDefinition');
  const last = nodes[end];
  if (last && end < nodes.length - 1 && headsNotes(last)) return withoutHeading(nodes.toSpliced(end, 1));
  return [...nodes];
}

function headsNotes(node: RootContent): boolean {
  if (node.type === 'thematicBreak') return true;
  const isLine = node.type === 'heading' || node.type === 'paragraph';
  return isLine && noteLabels.has(labelOf(wordsOf(node)));
}

const wordsOf = (node: Nodes): string =>
  'children' in node ? node.children.map(wordsOf).join('') : node.type === 'text' ? node.value : '';
