/**
 * Reads the tables that Pandoc draws (https://pandoc.org/MANUAL.html#tables): columns over lines of dashes, also with rows of several
 * lines and a blank one between them, and grids of `+---+`.
 * A table of Markdown takes no more lines than they do; those that are left over stand blank below it.
 */
import { wideScripts } from '../../../language/scripts.ts';
import { Fences } from '../outside-code.ts';

const rule = /^ {0,3}-{2,}(?: +-{2,})+ *$/;
/** Above and below rows of several lines that have a head. */
const frame = /^ {0,3}-{8,} *$/;
const mostHeadLines = 10;
const mostLines = 1000;
const gridRule = /^ {0,3}\+(?:[-=:]{2,}\+)+ *$/;
const gridRow = /^ {0,3}\|.*\| *$/;

export function drawnTables(markdown: string): string {
  if (!/^ {0,3}(?:-{2,} +--|\+[-=:]{2,}\+)/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const fences = new Fences();
  for (let at = 0; at < lines.length; at++) {
    if (!fences.hold(lines[at] ?? ''))
      at += readColumns(lines, at) || readRows(lines, at) || readGrid(lines, at);
  }
  return lines.join('\n');
}

/** @returns how many more lines were read */
function readColumns(lines: string[], start: number): number {
  const hasHead = !rule.test(lines[start] ?? '');
  const dashes = lines[hasHead ? start + 1 : start] ?? '';
  if (isBlank(lines[start]) || !isBlank(lines[start - 1]) || !rule.test(dashes)) return 0;
  let end = start + (hasHead ? 2 : 1);
  while (!isBlank(lines[end])) end++;
  const body = lines.slice(start + (hasHead ? 2 : 1), end);
  const isClosed = rule.test(body.at(-1) ?? '');
  // Without a head, a line of dashes ends the table; and a line within it is of a kind whose rows have blank lines in them.
  if (body.length === 0 || (!hasHead && !isClosed)) return 0;
  if (body.slice(0, -1).some((line) => rule.test(line))) return 0;
  const places = [...dashes.matchAll(/-+/g)].map(({ index }) => index);
  let isWordCut = false;
  const cellsOf = (line: string): string[] => {
    const words = line.trim().split(/\s{2,}/);
    if (words.length === places.length) return words;
    isWordCut ||= places.some((place, at) => at > 0 && /^\S{2}$/.test(line.slice(place - 1, place + 1)));
    return places.map((place, at) => line.slice(at === 0 ? 0 : place, places[at + 1]).trim());
  };
  const rows = (isClosed ? body.slice(0, -1) : body).map(cellsOf);
  const head = hasHead ? cellsOf(lines[start] ?? '') : places.map(() => '');
  // What stands over the lines is no table of theirs: words would be cut in two.
  if (isWordCut) return 0;
  put(lines, start, end, head, rows);
  return end - start - 1;
}

/** Rows of several lines. @returns how many more lines were read */
function readRows(lines: string[], start: number): number {
  const hasHead = frame.test(lines[start] ?? '');
  let ruleAt = start;
  if (hasHead) {
    ruleAt++;
    while (ruleAt <= start + mostHeadLines && !isBlank(lines[ruleAt]) && !rule.test(lines[ruleAt] ?? ''))
      ruleAt++;
  }
  const dashes = lines[ruleAt] ?? '';
  if (!isBlank(lines[start - 1]) || !rule.test(dashes) || ruleAt === start + 1) return 0;
  const places = [...dashes.matchAll(/-+/g)].map(({ index }) => index);
  const inside = ' '.repeat(places[0] ?? 0);
  const last = hasHead ? frame : rule;
  const rows: string[][][] = [];
  let row: string[][] | undefined;
  let end = ruleAt + 1;
  for (; !last.test(lines[end] ?? ''); end++) {
    const line = lines[end];
    if (line === undefined || end - start > mostLines) return 0;
    if (isBlank(line)) {
      if (row === undefined) return 0;
      row = undefined;
      continue;
    }
    if (!line.startsWith(inside)) return 0;
    if (row === undefined) rows.push((row = places.map(() => [])));
    addTo(row, cutAt(line, places));
  }
  if (rows.length === 0) return 0;
  const head = places.map((): string[] => []);
  for (const line of lines.slice(start + 1, ruleAt)) addTo(head, cutAt(line, places));
  put(
    lines,
    start,
    end + 1,
    head.map(joined),
    rows.map((cells) => cells.map(joined)),
  );
  return end - start;
}

function addTo(row: string[][], cells: string[]): void {
  for (const [at, cell] of row.entries()) cell.push(cells[at] ?? '');
}

const wide = new RegExp(`[${wideScripts}\u3000-\u303F\uFF00-\uFF60]`, 'u');

/** The parts of a line that begin where columns do; signs of Chinese and Japanese are as wide as two letters. */
function cutAt(line: string, places: readonly number[]): string[] {
  const cells = places.map(() => '');
  let width = 0;
  let column = 0;
  for (const sign of line) {
    while (column + 1 < places.length && width >= (places[column + 1] ?? 0)) column++;
    cells[column] += sign;
    width += wide.test(sign) ? 2 : 1;
  }
  return cells.map((cell) => cell.trim());
}

/** The lines of a cell: a backslash at their end breaks them, and so do lists and paragraphs. */
function joined(cell: readonly string[]): string {
  return cell
    .join('\n')
    .trim()
    .replace(/(?<!\\)\\$/, '')
    .replace(/(?<!\\)\\\n|\n{2,}|\n(?=(?:[-*+]|\d{1,3}[.)])\s)/g, '<br>')
    .replaceAll('\n', ' ');
}

/** @returns how many more lines were read */
function readGrid(lines: string[], start: number): number {
  if (!gridRule.test(lines[start] ?? '')) return 0;
  const width = (lines[start] ?? '').split('+').length - 2;
  let end = start + 1;
  while (gridRow.test(lines[end] ?? '') || gridRule.test(lines[end] ?? '')) end++;
  const rows: string[][][] = [];
  let head: string[][] | undefined;
  let row: string[][] | undefined;
  // What is no table is not looked at again.
  const read = end - start - 1;
  for (const line of lines.slice(start + 1, end)) {
    if (gridRule.test(line)) {
      if (row) rows.push(row);
      if (line.includes('=') && rows.length === 1) head = rows.pop();
      row = undefined;
      continue;
    }
    const cells = line.trim().slice(1, -1).split('|');
    // Cells that go over several rows or columns are in no table of Markdown.
    if (cells.length !== width) return read;
    row ??= cells.map(() => []);
    addTo(
      row,
      cells.map((cell) => cell.trim()),
    );
  }
  if (row || (rows.length === 0 && !head)) return read;
  const names = head?.map(joined) ?? Array<string>(width).fill('');
  put(
    lines,
    start,
    end,
    names,
    rows.map((cells) => cells.map(joined)),
  );
  return read;
}

function put(lines: string[], start: number, end: number, head: string[], rows: string[][]): void {
  const table = [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  for (let at = start; at < end; at++) lines[at] = table[at - start] ?? '';
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
