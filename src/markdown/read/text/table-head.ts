/** Whether two lines are the head of a table, and how many columns they give it (GFM, section 4.10). */
import { mostColumns } from '../limits.ts';

export function isTableHead(head = '', row = ''): boolean {
  return isDelimiterRow(row) && columns(head) === columns(row) && columns(row) <= mostColumns;
}

export function isDelimiterRow(line: string): boolean {
  return /^[\s>|:-]+$/.test(line) && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell.trim()));
}

/** How many cells a row has. */
export function columns(line: string): number {
  return cellsOf(line).length;
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^[ \t>]+/, '')
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
}
