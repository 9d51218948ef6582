/** Sets a table that stands directly below an item of a list at the item's words: Markdown takes its rows for more of these. */
import { codeLines } from '../outside-code.ts';
import { itemIndent } from './item-indent.ts';
import { isTableHead } from './table-head.ts';

export function tablesInLists(markdown: string): string {
  if (!/^\|/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const isCode = codeLines(lines);
  let indent = '';
  let isRow = false;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || isCode.has(at)) indent = '';
    else indent = itemIndent(line) ?? indent;
    isRow = indent !== '' && line.startsWith('|') && (isRow || isTableHead(line, lines[at + 1]));
    if (isRow) lines[at] = indent + line;
  }
  return lines.join('\n');
}
