/**
 * Reads lists that were written or pasted with other signs than Markdown has: `• one`, and `1、one` or `1.one` without a space. Lines that
 * begin with a dash, as in a dialogue or a list, stay lines. One such line alone is text.
 */
import { codeLines } from '../outside-code.ts';

const start = /^([ \t]{0,3}(?:> ?){0,3})/.source;
const bullet = new RegExp(`${start}[•●▪◦‣∙](?=[ \\t]+[\\p{L}\\p{M}\\p{N}\\p{P}])(?=.*[\\p{L}\\p{N}])`, 'u');
const number = new RegExp(`${start}(\\d{1,2})(?:[.．](?![\\s\\d.)])|、[ \\t]*)(?=[\\p{L}\\p{P}])`, 'u');
const dash = new RegExp(`${start}[–—―][ \\t]+\\S`);

export function listSigns(markdown: string): string {
  if (!/^[ \t>]{0,12}(?:[•●▪◦‣∙–—―][ \t]|\d{1,2}[.．、]\S)/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const isCode = codeLines(lines);
  const blocks = blocksOf(lines).filter(({ from }) => !isCode.has(from));
  const begins = blocks.map(({ from }) => bullet.test(lines[from] ?? ''));
  for (const [at, { from, to }] of blocks.entries()) {
    const signs = lines.slice(from, to).filter((line) => bullet.test(line)).length;
    const isOfList = begins[at] === true && (begins[at - 1] === true || begins[at + 1] === true);
    if (signs > 1 || isOfList) replaceIn(lines, from, to, (line) => line.replace(bullet, '$1-'));
    if (isNumbered(lines.slice(from, to)))
      replaceIn(lines, from, to, (line) => line.replace(number, '$1$2. '));
    for (let line = from + 1; line < to; line++)
      if (dash.test(lines[line] ?? '') && dash.test(lines[line - 1] ?? '')) lines[line - 1] += '  ';
  }
  return lines.join('\n');
}

function replaceIn(lines: string[], from: number, to: number, replace: (line: string) => string): void {
  for (let at = from; at < to; at++) lines[at] = replace(lines[at] ?? '');
}

/** Runs of lines without an empty one, by their places. */
function blocksOf(lines: readonly string[]): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  let from: number | undefined;
  for (let at = 0; at <= lines.length; at++) {
    const isEmpty = /^[\s>]*$/.test(lines[at] ?? '');
    if (!isEmpty) from ??= at;
    else if (from !== undefined) {
      blocks.push({ from, to: at });
      from = undefined;
    }
  }
  return blocks;
}

/** Do at least two lines count up from one another, and may a list begin there? */
function isNumbered(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line) => number.exec(line)?.[2] ?? []).map(Number);
  const mayBegin = numbers[0] === 1 || number.test(lines[0] ?? '');
  return (
    mayBegin &&
    numbers.length > 1 &&
    numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1)
  );
}
