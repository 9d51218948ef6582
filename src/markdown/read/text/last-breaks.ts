/**
 * Takes out the sign of a line break that editors leave at the end of a paragraph, where CommonMark knows no break and shows the backslash
 * (https://spec.commonmark.org/0.31.2/#hard-line-breaks).
 */
import { outsideCode } from '../outside-code.ts';

/** `C:\`, `\\server\share\`, and backslashes that are meant. */
const path = /[\\:]\\$|[\w:\\]\\\w/;
/** A blank line, the end of a block, or a line with which a list begins or goes on. */
const next = /^[ \t>]*(?:$|:{3,}|(?:[-*+]|\d{1,9}[.)])[ \t])/;

export function lastBreaks(markdown: string): string {
  if (!/\\[ \t]*$/m.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => text.split('\n').map(withoutLastBreak).join('\n'));
}

function withoutLastBreak(line: string, at: number, lines: string[]): string {
  const words = line.trimEnd();
  const isLast = words.endsWith('\\') && !path.test(words) && next.test(lines[at + 1] ?? '');
  return isLast ? words.slice(0, -1).trimEnd() : line;
}
