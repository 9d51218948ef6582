/**
 * Decides where a very long text may be cut, so that each piece can be parsed alone: micromark's time and memory grow
 * faster than its input. A cut falls between blocks wherever there is a place for it.
 */
import { isTableHead } from '../text/table-head.ts';
import { mostLinesInPlainBlock, mostLinesInSection, sectionLength, sectionLines } from '../limits.ts';

export interface Section {
  text: string;
  /** Where it starts in the whole: lines and characters before it. */
  line: number;
  offset: number;
}

const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** After a blank line, what starts like this cannot belong to the block before: no indent, no list marker, no quotation. */
const startsAnew = /^(?![-+*>][ \t]|\d{1,9}[.)][ \t])[^\s>]/;
const htmlThroughBlankLines = /^ {0,3}<(?:(script|pre|style|textarea)\b|(!--)|(\?)|(!\[CDATA\[)|(![a-z]))/i;
const htmlEnds = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, /\]\]>/, />/];

export function cutIntoSections(markdown: string): Section[] {
  const sections: Section[] = [];
  const lines = markdown.split('\n');
  let openFence = '';
  let htmlEnd: RegExp | undefined;
  let isTable = false;
  let start = 0;
  let offset = 0;
  let length = 0;

  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index] ?? '';
    const mostLines = openFence !== '' || isTable ? mostLinesInPlainBlock : mostLinesInSection;
    const isLong = length >= sectionLength || index - start >= sectionLines;
    const isSafe = lines[index - 1]?.trim() === '' && openFence === '' && !htmlEnd && startsAnew.test(line);
    if (index === lines.length || (isLong && isSafe) || index - start >= mostLines) {
      sections.push({ text: lines.slice(start, index).join('\n'), line: start, offset });
      offset += length;
      length = 0;
      start = index;
    }
    length += line.length + 1;
    isTable = line.trim() !== '' && (isTable || isTableHead(lines[index - 1], line));

    if (htmlEnd) {
      if (htmlEnd.test(line)) htmlEnd = undefined;
    } else if (openFence !== '') {
      const closing = fence.exec(line);
      if (closing?.[1]?.startsWith(openFence) && closing[2]?.trim() === '') openFence = '';
    } else {
      openFence = fence.exec(line)?.[1] ?? '';
      const html = htmlThroughBlankLines.exec(line);
      const end = html && htmlEnds[html.slice(1).findIndex((group) => group !== undefined)];
      if (end && !end.test(line.slice(html[0].length))) htmlEnd = end;
    }
  }
  return sections;
}
