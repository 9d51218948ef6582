/** Decides what is highlighted: text between two `==`, also across other inline elements, never in code. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

const sign = /(?<!=)==(?!=)/g;
const code = new Set(['pre', 'code', 'kbd', 'samp', 'mark']);

export function marks() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'element' && code.has(node.tagName)) return SKIP;
      if (node.type === 'element' || node.type === 'root') {
        if (node.children.some((child) => child.type === 'text' && child.value.includes('==')))
          highlight(node);
      }
      return;
    });
  };
}

/** Pairs the signs among the children of one element: a pair cannot leave it. */
function highlight(parent: Element | Root): void {
  const output: Root['children'] = [];
  /** Where in the output a highlight began, just behind its sign. */
  let openAt: number | undefined;

  for (const child of parent.children) {
    if (child.type !== 'text') {
      output.push(child);
      continue;
    }
    let start = 0;
    for (const { index } of child.value.matchAll(sign)) {
      const end = index + 2;
      const opens = /\S/.test(child.value.charAt(end)) || end === child.value.length;
      const closes = index === 0 || /\S/.test(child.value.charAt(index - 1));
      if (openAt !== undefined && closes) {
        pushText(output, child.value.slice(start, index));
        const inside = output.splice(openAt) as ElementContent[];
        output.pop();
        if (inside.length > 0) output.push(h('mark', inside));
        else pushText(output, '====');
        openAt = undefined;
        start = end;
      } else if (openAt === undefined && opens) {
        pushText(output, child.value.slice(start, index));
        // Stands for the sign, and stays if it is never closed.
        output.push(text('=='));
        openAt = output.length;
        start = end;
      }
    }
    pushText(output, child.value.slice(start));
  }
  parent.children = output;
}

function pushText(output: Root['children'], value: string): void {
  if (value !== '') output.push(text(value));
}

function text(value: string): Text {
  return { type: 'text', value };
}
