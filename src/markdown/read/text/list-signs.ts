/**
 * Reads lists that were written or pasted with other signs than Markdown has: `• one`, `- • one`, and `1、one` or `1.one` without a space. Lines that
 * begin with a dash, as in a dialogue, or with a sign that no list of HTML has (`（1）`, `①`, `一、`, `II.`, `✓`) stay lines. One such line alone is text.
 */
import { codeLines } from '../outside-code.ts';

const start = /^([ \t]{0,3}(?:> ?){0,3})/.source;
const bullet = new RegExp(
  `${start}[•●▪◦‣∙·](?=[ \\t\u00A0]+[\\p{L}\\p{M}\\p{N}\\p{P}])(?=.*[\\p{L}\\p{N}])`,
  'u',
);
const number = new RegExp(`${start}(\\d{1,2})(?:[.．](?![\\s\\d.)])|、[ \\t]*)(?=[\\p{L}\\p{P}])`, 'u');
const numeral = '[一二三四五六七八九十]{1,3}';
const sign = new RegExp(
  `${start}(?:[–—―✓✔✗✘☑☐►▶➤→][ \\t]|[①-⑳❶-❿㈠-㈩]|[（(](?:\\d{1,2}|[a-z]|${numeral})[)）]|[a-z]\\)[ \\t]|(?:[IVX]{1,5}|[A-H])\\.[ \\t]|${numeral}、|-(?=\\p{L}))[ \\t]*\\S`,
  'u',
);

/** `- · one`, where a converter kept the sign that it read. */
const twice = /^([ \t]{0,12}[-*+] )[•●▪◦‣∙·][ \t]+(?=\S)/;

/** Without such a line there is nothing to do. */
const begin =
  /^[ \t>]{0,12}(?:[-*+] [•●▪◦‣∙·][ \t]|[•●▪◦‣∙·–—―✓✔✗✘☑☐►▶➤→①-⑳❶-❿㈠-㈩（(]|-[^\s-]|\d{1,2}[.．、]\S|[a-z]\)|[A-X]{1,5}\.[ \t]|[一二三四五六七八九十]{1,3}、)/mu;

export function listSigns(markdown: string): string {
  if (!begin.test(markdown)) return markdown;
  const lines = markdown.split('\n').map((line) => line.replace(twice, '$1'));
  const blocks = blocksOf(lines);
  const begins = blocks.map(({ from }) => bullet.test(lines[from] ?? ''));
  for (const [at, { from, to }] of blocks.entries()) {
    const block = lines.slice(from, to);
    const isOfList = begins[at] === true && (begins[at - 1] === true || begins[at + 1] === true);
    const isList = isOfList || block.filter((line) => bullet.test(line)).length > 1;
    const isCounted = isNumbered(block);
    for (const [place, line] of block.entries()) {
      if (isList) lines[from + place] = line.replace(bullet, '$1-').replace(/^([ \t>]*-)[ \t\u00A0]+/, '$1 ');
      else if (isCounted) lines[from + place] = line.replace(number, '$1$2. ');
      else if (sign.test(line) && sign.test(block[place + 1] ?? '')) lines[from + place] += '  ';
    }
  }
  return lines.join('\n');
}

/** Runs of lines without an empty one, of code or of HTML, by their places. */
function blocksOf(lines: readonly string[]): { from: number; to: number }[] {
  const isCode = codeLines([...lines]);
  const blocks: { from: number; to: number }[] = [];
  let from: number | undefined;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at] ?? '';
    if (!/^[\s>]*$/.test(line) && !isCode.has(at)) from ??= at;
    else if (from !== undefined) {
      if (!/^[\s>]*<[a-z!/]/i.test(lines[from] ?? '')) blocks.push({ from, to: at });
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
