/**
 * Spares micromark the paragraphs without any mark, which are many in a news article: it looks at each letter four times.
 * A paragraph of one letter is parsed in the place of each, and gets its text back afterwards.
 */
import type { Root, RootContent, Text } from 'mdast';
import type { Processor } from 'unified';
import type { Point } from 'unist';
import { visit } from '../../tree/visit.ts';

/** No marker of a list, heading, table or underline, and no indent. */
const startsPlain = /^(?!\d{1,9}[.)])[\p{L}\p{N}"'“”‘’«»„‹›¿¡(–—…]/u;
/** What CommonMark, GFM and their addresses without brackets may read as more than text. */
const mark = /[\\`*_[\]<~@\p{Cc}]|&[#a-z]|https?:|www\.| $/iu;
const standIn = 'x';

export function plainParagraphs(this: Processor): void {
  const parseAll = this.parser;
  if (!parseAll) throw new Error('plainParagraphs needs a parser before it');

  this.parser = (markdown, file) => {
    const { text, places, spared } = takeOut(markdown);
    if (spared.length === 0) return parseAll(markdown, file);
    const root = parseAll(text, file) as Root;
    const standIns = root.children.flatMap((child) => textOfStandIn(child, places) ?? []);
    // One of them was code or HTML.
    if (standIns.length !== spared.length) return parseAll(markdown, file);
    for (const [at, text] of standIns.entries()) text.value = spared[at] ?? '';
    visit(root, ({ position }) => {
      for (const point of position ? [position.start, position.end] : []) moveBack(point, places);
    });
    return root;
  };
}

/** A line of what is parsed, and where it was. */
interface MovedLine {
  /** Lines before it, and how many characters more than here. */
  line: number;
  taken: number;
  /** The paragraph that a letter stands for. */
  plain?: { lines: number; text: string };
}

function takeOut(markdown: string): { text: string; places: MovedLine[]; spared: string[] } {
  const lines = markdown.split('\n');
  const shown: string[] = [];
  const places: MovedLine[] = [];
  const spared: string[] = [];
  let taken = 0;
  for (let line = 0; line < lines.length;) {
    const end = isBlank(lines[line - 1]) ? endOfPlain(lines, line) : line;
    if (end > line) {
      const text = lines.slice(line, end).join('\n');
      places.push({ line, taken, plain: { lines: end - line, text } });
      shown.push(standIn);
      spared.push(text);
      taken += text.length - standIn.length;
      line = end;
    } else {
      places.push({ line, taken });
      shown.push(lines[line] ?? '');
      line++;
    }
  }
  return { text: shown.join('\n'), places, spared };
}

/** @returns where the paragraph that starts here ends, if all of it is plain; else where it starts */
function endOfPlain(lines: string[], start: number): number {
  for (let at = start; ; at++) {
    const line = lines[at];
    if (isBlank(line)) return at;
    if (!startsPlain.test(line) || mark.test(line)) return start;
  }
}

function isBlank(line: string | undefined): line is undefined {
  return line === undefined || /^[ \t]*$/.test(line);
}

function textOfStandIn(node: RootContent, places: MovedLine[]): Text | undefined {
  if (node.type !== 'paragraph' || !places[(node.position?.start.line ?? 0) - 1]?.plain) return undefined;
  const [text, ...others] = node.children;
  return text?.type === 'text' && text.value === standIn && others.length === 0 ? text : undefined;
}

function moveBack(point: Point, places: MovedLine[]): void {
  const place = places[point.line - 1];
  if (!place) return;
  const { line, taken, plain } = place;
  point.line = line + 1;
  point.offset = (point.offset ?? 0) + taken;
  if (!plain || point.column === 1) return;
  point.line += plain.lines - 1;
  point.offset += plain.text.length - standIn.length;
  point.column = plain.text.length - plain.text.lastIndexOf('\n');
}
