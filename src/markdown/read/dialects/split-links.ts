/**
 * Joins a link that a clipper has cut around the blocks in it (`[`, blank line, picture or heading, blank line, `](…)`):
 * each of these blocks is linked.
 */
import { outsideCode } from './outside-code.ts';

/** What stands before the text of a line: indent, quotation, list item, heading. */
const marks = /^[ \t]*(?:>[ \t]*)*(?:(?:[-+*]|\d{1,3}[.)])[ \t]+)?(?:#{1,6}[ \t]+)?/;
/** The link ends here: nothing before the bracket but its last words. */
const linkEnd = /\]\((<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)?)(?:[ \t]+"[^"\n]*")?\)/;
/** Blocks of a link are few, each a line with a blank one behind it. */
const mostLines = 40;

export function splitLinks(markdown: string): string {
  if (!/\][ \t]*\(/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => {
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
    if (line.replace(/^[ \t>]+/, '') === '') hasBlank = true;
    depth += depthOf(line);
    if (depth > 1) return start;
    if (depth === 1) continue;
    const end = linkEnd.exec(line);
    const isWhole = end !== null && depthOf(line.slice(0, end.index)) === 0 && depth === 0;
    const isCut = hasBlank || first.trim() === mark.trim() + '[' || line.trim().startsWith('](');
    if (!isWhole || !isCut) return start;
    const address = end[1] ?? '';
    lines[start] = mark + linked(first.slice(mark.length + 1), address);
    for (let inner = start + 1; inner < at; inner++) lines[inner] = linkLine(lines[inner] ?? '', address);
    lines[at] =
      linkLine(line.slice(0, end.index), address) +
      line.slice(end.index + end[0].length).replace(/^[ \t]+$/, '');
    return at;
  }
  return start;
}

function linkLine(line: string, address: string): string {
  const mark = marks.exec(line)?.[0] ?? '';
  return mark + linked(line.slice(mark.length), address);
}

function linked(words: string, address: string): string {
  // A line of dashes or stars is a rule, or underlines a heading.
  return words.trim() === '' || /^[-=*_\s]+$/.test(words) ? words : `[${words.trim()}](${address})`;
}

/** How many brackets a line opens and does not close. */
function depthOf(line: string): number {
  let depth = 0;
  for (const [found] of line.matchAll(/\\.|[[\]]/g)) depth += found === '[' ? 1 : found === ']' ? -1 : 0;
  return depth;
}
