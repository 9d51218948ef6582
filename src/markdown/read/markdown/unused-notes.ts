/** Decides what becomes of a note that nothing refers to, which stays where it was written, as text; and tells of missing ones. */
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { SKIP, visit } from '../../tree/visit.ts';
import type { VFile } from 'vfile';

const missing = /\[\^[^\s[\]]{1,60}\]/;

export function unusedNotes() {
  return (tree: Root, file: VFile): void => {
    const definitions: FootnoteDefinition[] = [];
    const first = new Map<string, FootnoteDefinition>();
    visit(tree, 'footnoteDefinition', (node) => {
      definitions.push(node);
      // Of several notes with one label the first counts.
      if (!first.has(node.identifier)) first.set(node.identifier, node);
    });

    // A note that only other unused notes refer to is unused, too.
    const reached = new Set<Nodes>();
    const queue: Nodes[] = [tree];
    for (const from of queue) {
      visit(from, (node) => {
        if (node.type === 'footnoteDefinition' && node !== from) return SKIP;
        const note = node.type === 'footnoteReference' ? first.get(node.identifier) : undefined;
        if (note && !reached.has(note)) {
          reached.add(note);
          queue.push(note);
        }
        return;
      });
    }
    visit(tree, 'text', ({ value, position }) => {
      const [mark] = value.includes('[^') ? (missing.exec(value) ?? []) : [];
      if (mark === undefined) return;
      const reason = `there is no note for ${mark}; it is shown as text`;
      file.message(reason, { place: position, ruleId: 'missing-note' });
    });
    for (const definition of definitions) {
      if (reached.has(definition)) continue;
      const reason = `nothing refers to the note [^${definition.label ?? definition.identifier}]; it is shown as text`;
      file.message(reason, { place: definition.position, ruleId: 'unused-note' });
      asText(definition);
    }
  };
}

function asText(note: FootnoteDefinition): void {
  const label = { type: 'text', value: `[^${note.label ?? note.identifier}]: ` } as const;
  const [first] = note.children;
  if (first?.type === 'paragraph') first.children.unshift(label);
  else note.children.unshift({ type: 'paragraph', children: [label] });
  Object.assign(note, { type: 'blockquote', data: { hName: 'div' } });
}
