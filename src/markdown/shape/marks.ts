/**
 * Decides what is highlighted, text between two `==`; and what two `**` were meant to stress that CommonMark leaves as they
 * are, for a space on the wrong side of them (`put** notices** on`). Also across other inline elements, never in code.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from '../tree/visit.ts';

const signs = { '==': 'mark', '**': 'strong' } as const;
type Sign = keyof typeof signs;
const sign = /(?<!=)==(?!=)|(?<!\*)\*\*(?!\*)/g;
/** `Mayor _ Anna Lind _ said`: nobody sets underscores so for another reason. */
const spacedEmphasis = /(?<=^|\s)_ (?=\S)([^_\n]*?\S) _(?=$|[\s.,;:!?])/g;
const code = new Set(['pre', 'code', 'kbd', 'samp', 'mark']);

export function marks() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'element' && code.has(node.tagName)) return SKIP;
      if (node.type !== 'element' && node.type !== 'root') return;
      for (const written of Object.keys(signs) as Sign[]) {
        if (node.children.some((child) => child.type === 'text' && child.value.includes(written)))
          pair(node, written);
      }
      if (node.children.some((child) => child.type === 'text' && child.value.includes('_ '))) stress(node);
      return;
    });
  };
}

/** Pairs one sign among the children of one element: a pair cannot leave it. */
function pair(parent: Element | Root, written: Sign): void {
  const output: Root['children'] = [];
  /** Where in the output a pair began, just behind its sign. */
  let openAt: number | undefined;

  for (const child of parent.children) {
    if (child.type !== 'text') {
      output.push(child);
      continue;
    }
    let start = 0;
    for (const { 0: found, index } of child.value.matchAll(sign)) {
      if (found !== written) continue;
      const end = index + 2;
      const isLoose = written === '**';
      const opens = isLoose || /\S/.test(child.value.charAt(end)) || end === child.value.length;
      const closes = isLoose || index === 0 || /\S/.test(child.value.charAt(index - 1));
      if (openAt !== undefined && closes) {
        pushText(output, child.value.slice(start, index));
        const inside = output.splice(openAt) as ElementContent[];
        output.pop();
        output.push(...around(inside, written));
        openAt = undefined;
        start = end;
      } else if (openAt === undefined && opens) {
        pushText(output, child.value.slice(start, index));
        // Placeholder for the opening sign; it stays as text if the pair is never closed.
        output.push(text(written));
        openAt = output.length;
        start = end;
      }
    }
    pushText(output, child.value.slice(start));
  }
  parent.children = output;
}

/** The element for a pair; spaces at its edges stand outside. */
function around(inside: ElementContent[], written: Sign): ElementContent[] {
  if (inside.length === 0) return [text(written + written)];
  const first = inside[0]?.type === 'text' ? (/^\s*/.exec(inside[0].value)?.[0] ?? '') : '';
  if (inside[0]?.type === 'text') inside[0] = text(inside[0].value.slice(first.length));
  const last = inside.at(-1);
  const end = last?.type === 'text' ? last.value.slice(last.value.trimEnd().length) : '';
  if (last?.type === 'text')
    inside[inside.length - 1] = text(last.value.slice(0, last.value.length - end.length));
  return [
    ...(first === '' ? [] : [text(first)]),
    h(signs[written], inside),
    ...(end === '' ? [] : [text(end)]),
  ];
}

function stress(parent: Element | Root): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'text') return [child];
    const pieces = child.value.split(spacedEmphasis);
    return pieces.map((piece, at) => (at % 2 === 1 ? h('em', piece) : text(piece)));
  });
}

function pushText(output: Root['children'], value: string): void {
  if (value !== '') output.push(text(value));
}

function text(value: string): Text {
  return { type: 'text', value };
}
