/**
 * Joins headings that a program which breaks every line (html2text) has cut: `# The ferry to the islands is back after the`, and on the
 * next line `storm`. A text whose own headings stand directly above their paragraphs keeps them.
 */
import { Fences } from '../outside-code.ts';

const heading = /^#{1,6}[ \t]+\S/;
/** What begins another block, or ends a paragraph. */
const block = /^\s*(?:$|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|[>|<]|`{3}|~{3}|[-=*_][-=*_ ]*$)/;
/** Lines with these are as long as their addresses. */
const address = /\]\(|:\/\//;
const shortestWidth = 60;
const longestWidth = 100;
/** From fewer broken lines it is not known how long they are. */
const fewestLines = 3;
const mostLinesBelow = 3;

export function wrappedHeadings(markdown: string): string {
  if (!/^#{1,6}[ \t][^\n]{30,}\n[ \t]*\S/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const fences = new Fences();
  const isCode = lines.map((line) => fences.hold(line));
  const isBlock = lines.map((line, at) => isCode[at] === true || block.test(line));
  const cut = [...lines.keys()].filter((at) => !isCode[at] && heading.test(lines[at] ?? ''));
  const cutWithText = cut.filter((at) => isBlock[at + 1] === false);
  const width = widthOf(lines, isBlock);
  const isFull = (at: number) => {
    const next = /\S+/.exec(lines[at + 1] ?? '')?.[0] ?? '';
    const length = (lines[at] ?? '').trimEnd().length;
    return length <= width && length + 1 + next.length > width;
  };
  if (width === 0 || cutWithText.length === 0 || !cutWithText.every(isFull)) return markdown;
  for (const at of cutWithText) join(lines, isBlock, at);
  return lines.join('\n');
}

/** How long the lines of paragraphs are at most; 0 if they end where sentences do. */
function widthOf(lines: readonly string[], isBlock: readonly boolean[]): number {
  const broken = [...lines.keys()].filter(
    (at) => !isBlock[at] && isBlock[at + 1] === false && !address.test(lines[at] ?? ''),
  );
  const width = broken.reduce((most, at) => Math.max(most, lines[at]?.trimEnd().length ?? 0), 0);
  return broken.length < fewestLines || width < shortestWidth || width > longestWidth ? 0 : width;
}

/** Every line keeps its number. */
function join(lines: string[], isBlock: readonly boolean[], start: number): void {
  let end = start + 1;
  while (end < lines.length && isBlock[end] === false && end - start <= mostLinesBelow) end++;
  if (end < lines.length && (lines[end] ?? '').trim() !== '') return;
  for (let at = start + 1; at < end; at++) {
    const above = (lines[start] ?? '').trimEnd();
    const isAddress = /\]\([^()\s]*-$/.test(above);
    lines[start] = above + (isAddress ? '' : ' ') + (lines[at] ?? '').trim();
    lines[at] = '';
  }
}
