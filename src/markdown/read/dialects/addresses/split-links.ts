/**
 * Joins a link that a clipper has cut around the blocks in it (`[`, blank line, picture or heading, blank line, `](…)`):
 * each of these blocks is linked.
 */
import { outsideCode } from '../../outside-code.ts';

/** What stands before the text of a line: indent, quotation, list item, heading. */
const marks = /^[ \t]*(?:>[ \t]*)*(?:(?:[-+*]|\d{1,3}[.)])[ \t]+)?(?:#{1,6}[ \t]+)?/;
/** The link ends here: nothing before the bracket but its last words. */
const linkEnd = /\]\((<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)?)(?:[ \t]+"[^"\n]*")?\)/;
/** `[### Title](…)`: a heading is linked, not its signs. */
const headingInside = /^([ \t]*(?:>[ \t]*)*)\[(#{1,6}[ \t]+)([^[\]\s][^[\]\n]*)\](?=\([^()\s]*\)[ \t]*$)/gm;
/** A line break that some clippers write, also on a line of its own; Firecrawl escapes the sign. */
const hardBreak = /\\{1,2}$/;
const escapedBreak = /\\\\(?=\n)/g;
const emptyWithBreak = /^[ \t>]*\\\\$/m;
const innerLink = /((?<![!\]\\])\[[^[\]]+\]\([^()\s]*\))/;
/** Blocks of a link are few, each a line with a blank one behind it. */
const mostLines = 40;

export function splitLinks(markdown: string): string {
  if (!/\][ \t]*\(/.test(markdown)) return markdown;
  return outsideCode(markdown, (whole) => {
    const plain = emptyWithBreak.test(whole) ? whole.replace(escapedBreak, '\\') : whole;
    const text = plain.replace(headingInside, '$1$2[$3]');
    if (!text.includes('\n')) return text;
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at++) at = joinFrom(lines, at);
    return lines.join('\n');
  });
}

/** @returns the last line that was read */
function joinFrom(lines: string[], start: number): number {
  const first = lines[start] ?? '';
  const mark = marks.exec(first)?.[0] ?? '';
  if (first.charAt(mark.length) !== '[' || depthOf(first) !== 1) return start;
  let depth = 1;
  let hasBlank = false;
  for (let at = start + 1; at < Math.min(lines.length, start + mostLines); at++) {
    const line = lines[at] ?? '';
    if (line.replace(hardBreak, '').replace(/^[ \t>]+/, '') === '') hasBlank = true;
    const end = linkEnd.exec(line);
    const isWhole = end !== null && depthOf(line.slice(0, end.index)) === 0;
    if (!isWhole) depth += depthOf(line);
    if (depth > 1) return start;
    if (depth === 1 && !isWhole) continue;
    const isCut = hasBlank || first.trim() === mark.trim() + '[' || line.trim().startsWith('](');
    if (!isWhole || !isCut) return start;
    const address = end[1] ?? '';
    lines[start] = mark + linked(first.slice(mark.length + 1).replace(hardBreak, ''), address);
    for (let inner = start + 1; inner < at; inner++)
      lines[inner] = linkLine((lines[inner] ?? '').replace(hardBreak, ''), address);
    const last = linkLine(line.slice(0, end.index), address);
    lines[at] = last + line.slice(end.index + end[0].length).replace(/^[ \t]+$/, '');
    // Another link may begin where this one ends.
    return last === '' ? at - 1 : at;
  }
  return start;
}

function linkLine(line: string, address: string): string {
  const mark = marks.exec(line)?.[0] ?? '';
  return mark + linked(line.slice(mark.length), address);
}

function linked(words: string, address: string): string {
  // A line of dashes or stars is a rule, or underlines a heading.
  if (words.trim() === '' || /^[-=*_\s]+$/.test(words)) return words;
  const parts = words.split(innerLink);
  if (parts.length === 1) return `[${words.trim()}](${address})`;
  return parts
    .map((part, index) =>
      index % 2 === 1 || part.trim() === ''
        ? part
        : part.replace(part.trim(), () => `[${part.trim()}](${address})`),
    )
    .join('');
}

/** How many brackets a line opens and does not close. */
function depthOf(line: string): number {
  let depth = 0;
  for (const [found] of line.matchAll(/\\.|[[\]]/g)) depth += found === '[' ? 1 : found === ']' ? -1 : 0;
  return depth;
}
