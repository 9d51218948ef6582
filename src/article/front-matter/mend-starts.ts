/** Mends how the lines of front matter begin: a tab or spaces before keys, and the wide colon of Chinese and Japanese behind them. */
import type { Problem } from './read-yaml.ts';

const wideColon = /^([\p{L}_][\p{L}\p{M}\p{N}_-]{0,40})：[ \t]*/u;

/** @returns the same keys on the same lines */
export function mendStarts(lines: string[], slips: Problem[]): string[] {
  return withoutSpace(withoutTab(withoutWideColons(lines, slips), slips), slips);
}

/** A tab before every line is none of its meaning. */
function withoutTab(lines: string[], slips: Problem[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!lines.every((line) => line.trim() === '' || line.startsWith('\t'))) return lines;
  slips.push({ line: first + 1, column: 1, reason: 'a tab stands before each line; take it out' });
  return lines.map((line) => line.replace(/^\t/, ''));
}

/** The first key stands behind spaces, and a later one before them: those are none of its meaning. */
function withoutSpace(lines: string[], slips: Problem[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const indent = /^ {1,4}(?=[a-z][\w-]*:(?:[ \t]|$))/i.exec(lines[first] ?? '')?.[0];
  if (indent === undefined || !lines.some((line) => /^[a-z][\w-]*:(?:[ \t]|$)/i.test(line))) return lines;
  slips.push({ line: first + 1, column: 1, reason: 'a space stands before the key; take it out' });
  return lines.map((line, at) => (at === first ? line.trimStart() : line));
}

/** `title：渡船`: the colon of Chinese and Japanese, behind the first word of a line that has no other. */
function withoutWideColons(lines: string[], slips: Problem[]): string[] {
  return lines.map((line, at) => {
    const found = wideColon.exec(line);
    if (!found) return line;
    const column = line.indexOf('：') + 1;
    slips.push({ line: at + 1, column, reason: 'a wide colon (：) stands behind the key; write ": "' });
    return `${found[1] ?? ''}: ${line.slice(found[0].length)}`;
  });
}
