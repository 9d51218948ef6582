/**
 * Takes out the list of contents that somebody wrote or a program put above a text, and the heading above it: its items lead to the headings
 * below and say the same, and a long article has a list of its own.
 */
import { lettersOf } from '../../../language/letters-of.ts';
import { codeLines } from '../outside-code.ts';

const item =
  /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\[((?:[^[\]\n]|\[[^[\]\n]*\]){1,300})\]\(#[^()\s]{0,300}\)(?:[ \t]{0,3}:[\w:@-]{1,100}:)?$/;
const heading = /^ {0,3}#{1,6}[ \t]+(\S[^\n]*)$/;

export function writtenContents(markdown: string): string {
  if (!/\]\(#/.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const code = codeLines(lines.map((line) => `${line}\n`));
  const headings = new Set(
    lines.flatMap((line, at) => (code.has(at) ? [] : [plain(heading.exec(line)?.[1] ?? '')])),
  );
  for (let at = 0; at < lines.length; at++) {
    const end = endOfList(lines, at);
    if (end === at) continue;
    const words = lines.slice(at, end).flatMap((line) => item.exec(line.trimEnd())?.[1] ?? []);
    if (words.every((each) => headings.has(plain(each)))) {
      let above = at - 1;
      while (above > 0 && above > at - 5 && (lines[above] ?? '').trim() === '') above--;
      const isBelowHeading = heading.test(lines[above] ?? '');
      // Below words, which announce it, it is the writer's.
      if (isBelowHeading || (lines[above] ?? '').trim() === '')
        lines.fill('', isBelowHeading && isLastHeading(lines, end) ? above : at, end);
    }
    at = end - 1;
  }
  return lines.join('\n');
}

/** Whether nothing but a heading, or the rest of the page's head, follows. */
function isLastHeading(lines: string[], end: number): boolean {
  const next = lines.slice(end, end + 20).find((line) => line.trim() !== '') ?? '';
  return heading.test(next) || /^(?:<a\b|---|\\?#\+)/.test(next);
}

/** Behind the last item; the same line where no list begins. */
function endOfList(lines: string[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (item.test(line.trimEnd())) end = at + 1;
    else if (line.trim() !== '' || end === from) break;
  }
  return end;
}

/** Without marks, tags of HTML and Org's tags at its end. */
function plain(words: string): string {
  return lettersOf(
    words
      .trimEnd()
      .replace(/<[^<>]{1,200}>|\{[^{}]{0,300}\}[ \t]*$/g, '')
      .replace(/(?<![ \t])[ \t]{2,}:[\w:@-]{1,100}:$/, '')
      .replace(/\]\([^()\s]*\)/g, ''),
  );
}
