/** Decides what becomes of a note that nothing refers to, which stays where it was written, behind its number; and tells of missing ones. */
import type { FootnoteDefinition, Nodes, PhrasingContent, Root } from 'mdast';
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
      const reason = `nothing refers to the note [^${definition.label ?? definition.identifier}]; it stands where it was written`;
      file.message(reason, { place: definition.position, ruleId: 'unused-note' });
      asParagraph(definition);
    }
  };
}

/** What people count notes by; other labels are names that nobody sees. */
const count = /^(?:\p{Nd}{1,4}\p{L}?|[ivxlc]{1,6}|\p{L}|\*{1,3}|[†‡§¶]{1,3})$/u;

function asParagraph(note: FootnoteDefinition): void {
  // A note of Substack has our own name before its number.
  const label = (note.label ?? note.identifier).replace(/^footnote-(?=\d)/, '');
  if (count.test(label)) {
    const number: PhrasingContent[] = [
      { type: 'emphasis', data: { hName: 'sup' }, children: [{ type: 'text', value: label }] },
      { type: 'text', value: ' ' },
    ];
    const [first] = note.children;
    if (first?.type === 'paragraph') first.children.unshift(...number);
    else note.children.unshift({ type: 'paragraph', children: number });
  }
  Object.assign(note, { type: 'blockquote', data: { hName: 'div' } });
}
