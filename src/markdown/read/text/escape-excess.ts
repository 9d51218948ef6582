/**
 * Decides how deep and how dense Markdown may be: marks beyond the limits become literal, so that they stay what they
 * look like, and parsing stays linear. Text within the limits is returned as it is.
 */
import type { VFile } from 'vfile';
import {
  deepestNesting,
  longestWithOpenMark,
  mostColumns,
  mostDelimiters,
  mostDelimitersInBlock,
  mostTrailing,
  mostUnderlines,
} from '../limits.ts';
import { toLiteral } from './literal-marks.ts';
import { columns, isDelimiterRow, isTableHead } from './table-head.ts';

const containerMarker = /[ \t]*(?:(>)|([-+*])(?=[ \t]|$)|\d{1,9}([.)])(?=[ \t]|$)|(\[)\^[^\]\s]{1,999}\]:)/y;
const delimiter = /\\.|[[\]*_~`]/g;
const underline = /^ {0,3}(?=(?:-+|=+)[ \t]*$)/;
/** Comments, instructions and declarations of HTML within a line, and what closes them. */
const openings = [
  [/(?<!\\)<(?=!--)/g, '-->'],
  [/(?<!\\)<(?=\?)/g, '?>'],
  [/(?<!\\)<(?=![a-z])/gi, '>'],
] as const;
/** What may stand behind a bare address and is none of it. */
const trail = new RegExp(`(?:[!"')*,.:;?\\]_~]|&[a-z]{1,40};){${mostTrailing}}`, 'i');
const mayHaveAddress = /:\/\/|www\./i;
const beginningOfAddress = /(?<=https?):(?=\/\/)|(?<=www)\./gi;
const listItem = /^([ \t>]*)(?:[-+*]|(\d{1,9})[.)])[ \t]/;

export function escapeExcess(markdown: string, file?: VFile): string {
  const lines = markdown.split('\n');
  let start = 0;
  for (let end = 0; end <= lines.length; end++) {
    if (end < lines.length && lines[end]?.trim() !== '') continue;
    if (end > start && escapeBlock(lines, start, end))
      file?.message('there are more marks here than any article has; those beyond stay as they are written', {
        place: { line: start + 1, column: 1 },
        ruleId: 'limit',
      });
    start = end + 1;
  }
  return lines.join('\n');
}

/** Escapes what is too much in the lines between two blank ones. @returns whether anything was */
function escapeBlock(lines: string[], start: number, end: number): boolean {
  const written = lines.slice(start, end);
  const isTable = isTableHead(lines[start], lines[start + 1]);
  const isList = listItem.test(lines[start] ?? '');
  const inBlock = new Map<string, number>();
  let inParagraph = new Map<string, number>();

  let underlines = 0;
  if (lengthOf(lines, start, end) > longestWithOpenMark) {
    escapeOpenBrackets(lines, start, end);
    for (const [opening, closing] of openings) escapeOpenings(lines, start, end, opening, closing);
  }
  for (let index = start; index < end; index++) {
    let line = escapeTrails(escapeNesting(lines[index] ?? ''));
    if (isDelimiterRow(line) && columns(line) > mostColumns) line = line.replace(/[-:|]/, toLiteral);
    if (underline.test(line) && ++underlines > mostUnderlines) line = line.replace(/[-=]/, toLiteral);
    const item = listItem.exec(line);
    const startsItem = item !== null && (isList || (item[2] === undefined && (item[1] ?? '').length < 4));
    if (isTable || startsItem) inParagraph = new Map();
    lines[index] = line.replace(delimiter, (found) => {
      if (found.length > 1) return found;
      const here = (inParagraph.get(found) ?? 0) + 1;
      const all = (inBlock.get(found) ?? 0) + 1;
      inParagraph.set(found, here);
      inBlock.set(found, all);
      return here > mostDelimiters || all > mostDelimitersInBlock ? toLiteral(found) : found;
    });
  }
  return written.some((line, index) => line !== lines[start + index]);
}

function lengthOf(lines: string[], start: number, end: number): number {
  let length = 0;
  for (let index = start; index < end; index++) length += lines[index]?.length ?? 0;
  return length;
}

/** Escapes brackets that nothing closes: for each word behind one, the reader of bare addresses looks back to it. */
function escapeOpenBrackets(lines: string[], start: number, end: number): void {
  const open: [line: number, at: number][] = [];
  for (let index = start; index < end; index++) {
    for (const { 0: found, index: at } of (lines[index] ?? '').matchAll(/\\.|[[\]]/g)) {
      if (found === '[') open.push([index, at]);
      else if (found === ']') open.pop();
    }
  }
  const byLine = Map.groupBy(open, ([line]) => line);
  for (const [index, places] of byLine) {
    const characters = (lines[index] ?? '').split('');
    for (const [, at] of places) characters[at] = toLiteral('[');
    lines[index] = characters.join('');
  }
}

/** Escapes openings that nothing closes: from each of them all that follows is read. At the start of a line they open a block. */
function escapeOpenings(lines: string[], start: number, end: number, opening: RegExp, closing: string): void {
  for (let index = end - 1; index >= start; index--) {
    const line = lines[index] ?? '';
    const closed = line.lastIndexOf(closing);
    const open = Math.max(closed, line.length - line.trimStart().length) + 1;
    lines[index] = line.slice(0, open) + line.slice(open).replace(opening, toLiteral('<'));
    if (closed >= 0) return;
  }
}

/** Escapes addresses with many signs in a row: at each of them the reader of bare addresses looks whether all that follow end it. */
function escapeTrails(line: string): string {
  if (line.length < mostTrailing || !mayHaveAddress.test(line) || !trail.test(line)) return line;
  return line.replace(/\S+/g, (word) =>
    trail.test(word) ? word.replace(beginningOfAddress, toLiteral) : word,
  );
}

/** Escapes the first marker of a quotation, list item or note that stands too deep; the rest of its line is text. */
function escapeNesting(line: string): string {
  if (line.length <= deepestNesting) return line;
  let depth = 0;
  let at = 0;
  for (;;) {
    containerMarker.lastIndex = at;
    const found = containerMarker.exec(line);
    if (!found) return line;
    const indent = found[0].length - found[0].trimStart().length;
    // A list level is indented by two columns at least.
    depth += 1 + Math.floor(indent / 2);
    const mark = found.slice(1).find((group) => group !== undefined) ?? '';
    if (depth > deepestNesting) {
      const markAt = at + found[0].indexOf(mark, indent);
      return line.slice(0, markAt) + toLiteral(mark) + line.slice(markAt + mark.length);
    }
    at = containerMarker.lastIndex;
  }
}
