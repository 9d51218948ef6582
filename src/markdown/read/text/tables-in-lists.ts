/** Sets a table that stands directly below an item of a list at the item's words: Markdown takes its rows for more of these. */
import { codeLines } from '../outside-code.ts';
import { isTableHead } from './table-head.ts';

const item = /^([ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+)\S/;

export function tablesInLists(markdown: string): string {
  if (!/^\|/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const isCode = codeLines(lines);
  let indent = '';
  let isRow = false;
  for (const [at, line] of lines.entries()) {
    const found = item.exec(line)?.[1];
    if (line.trim() === '' || isCode.has(at)) indent = '';
    else if (found !== undefined) indent = found.replace(/\S/g, ' ');
    isRow = indent !== '' && line.startsWith('|') && (isRow || isTableHead(line, lines[at + 1]));
    if (isRow) lines[at] = indent + line;
  }
  return lines.join('\n');
}
