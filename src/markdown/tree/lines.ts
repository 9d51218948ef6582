/** The lines of a paragraph as they were written, each a list of nodes: parted by line ends and `<br>`. */
import type { ElementContent } from 'hast';
import { isWhiteSpace } from './white-space.ts';

export function linesOf(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'br') lines.push([]);
    else if (child.type !== 'text' || !child.value.includes('\n')) lines.at(-1)?.push(child);
    else {
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ ...child, value });
      }
    }
  }
  return lines.filter((line) => line.some((node) => !isWhiteSpace(node)));
}

/** Lines as one run of nodes again. */
export function joinLines(lines: readonly ElementContent[][]): ElementContent[] {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'text', value: '\n' } as const, ...line],
  );
}
