/**
 * Decides where a very long text may be cut, so that each piece can be parsed alone: micromark's time and memory grow
 * faster than its input. A cut falls between blocks wherever there is a place for it.
 */
import { isTableHead } from '../text/table-head.ts';
import { mostLinesInSection, mostLinesInTable, sectionLength, sectionLines } from '../limits.ts';

export interface Section {
  text: string;
  /** Where it starts in the whole: lines and characters before it. */
  line: number;
  offset: number;
  /** The line that opened the code or HTML that it seems to begin within. */
  opening?: string;
}

/** Code or HTML that goes on through blank lines. */
interface OpenBlock {
  opening: string;
  endsAt: (line: string) => boolean;
}

const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)/s;
/** After a blank line, what starts like this cannot belong to the block before: no indent, no list marker, no quotation. */
const startsAnew = /^(?![-+*>][ \t]|\d{1,9}[.)][ \t])[^\s>]/;
const htmlThroughBlankLines = /^ {0,3}<(?:(script|pre|style|textarea)\b|(!--)|(\?)|(!\[CDATA\[)|(![a-z]))/i;
const htmlEnds = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, /\]\]>/, />/];

export function cutIntoSections(markdown: string): Section[] {
  const sections: Section[] = [];
  const lines = markdown.split('\n');
  let open: OpenBlock | undefined;
  let openAtStart: OpenBlock | undefined;
  let isTable = false;
  let start = 0;
  let offset = 0;
  let length = 0;

  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index] ?? '';
    const isAfterBlank = lines[index - 1]?.trim() === '';
    const isLong = length >= sectionLength || index - start >= sectionLines;
    const isSafe = isAfterBlank && !open && startsAnew.test(line);
    // Blank lines at the end of code that is cut would be lost.
    const mayBreak = !open || !isAfterBlank;
    const mustBreak = index - start >= (isTable ? mostLinesInTable : mostLinesInSection);
    if (index === lines.length || (isLong && isSafe) || (mustBreak && mayBreak)) {
      const text = lines.slice(start, index).join('\n');
      sections.push({ text, line: start, offset, ...(openAtStart && { opening: openAtStart.opening }) });
      openAtStart = open;
      offset += length;
      length = 0;
      start = index;
    }
    length += line.length + 1;
    isTable = line.trim() !== '' && (isTable || isTableHead(lines[index - 1], line));
    if (!open) open = blockOpenedBy(line);
    else if (open.endsAt(line)) open = undefined;
  }
  return sections;
}

function blockOpenedBy(line: string): OpenBlock | undefined {
  const marks = fence.exec(line)?.[1];
  if (marks !== undefined)
    return {
      opening: line,
      endsAt: (next) => {
        const [, closing = '', rest = ''] = fence.exec(next) ?? [];
        return closing.startsWith(marks) && rest.trim() === '';
      },
    };
  const html = htmlThroughBlankLines.exec(line);
  const end = html && htmlEnds[html.slice(1).findIndex((group) => group !== undefined)];
  if (!end || end.test(line.slice(html[0].length))) return undefined;
  return { opening: html[0].trim(), endsAt: (next) => end.test(next) };
}
