/** Parts a block into its lines, where breaks alone part headline, byline and text. */
import type { ElementContent } from 'hast';
import { lineIn, unread } from '../tree/blocks.ts';
import { by, saysWho } from '../authors/author-names.ts';

export const longestUnparted = 160;
/** Lines of one block that may be a byline's. */
const mostParted = 8;

/** One line, unless it is long: then a headline, a byline and a text may be parted by nothing but breaks. */
export function linesIn(nodes: readonly ElementContent[]): string[] {
  const tidy = (line: string): string => line.replace(/\s+/g, ' ').trim();
  const whole = tidy(lineIn(nodes));
  if (whole.length <= longestUnparted) return [whole];
  const lines: ElementContent[][] = [[]];
  for (const node of nodes)
    if (node.type === 'element' && node.tagName === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  return lines.map((line) => tidy(lineIn(line)));
}

/** What stands before the first break, or the line that names who wrote, where pages set day, headline and byline in one. */
export function startOf(nodes: readonly ElementContent[]): string {
  const lines = [''];
  const walk = (inner: readonly ElementContent[]): void => {
    for (const node of inner) {
      if (node.type === 'text') lines.push((lines.pop() ?? '') + node.value);
      else if (node.type === 'element' && node.tagName === 'br') lines.push('');
      else if (node.type === 'element' && !unread.has(node.tagName)) walk(node.children);
    }
  };
  walk(nodes);
  const tidied = lines.slice(0, mostParted).map((line) => line.replace(/\s+/g, ' ').trim());
  return tidied.find((line) => by.test(line) && saysWho(line)) ?? tidied[0] ?? '';
}
