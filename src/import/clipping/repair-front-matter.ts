import type { VFile } from 'vfile';
import { mendYaml } from '../../article/front-matter/mend-yaml.ts';
import { parseDate } from '../../date/parse-date.ts';
import { readYaml } from '../../article/front-matter/read-yaml.ts';

const mostRounds = 10;

/**
 * Mends front matter that programs wrote without knowing YAML. What cannot be mended, and a key that stands there twice,
 * is kept as a comment; of two days that is the later one.
 *
 * @param head front matter in YAML, with its fences
 * @param file takes what was changed, with its line
 *
 * @returns the same, so that it can be read
 */
export function repairFrontMatter(head: string, file: VFile): string {
  const newline = head.includes('\r\n') ? '\r\n' : '\n';
  const lines = head.split(/\r\n?|\n/);
  const opening = lines.findIndex((line) => line.trim() !== '');
  const closing = lines.findIndex((line, at) => at > opening && /^(?:-{3,}|\.\.\.)[ \t]*$/.test(line));
  const end = closing < 0 ? lines.findIndex((line, at) => at > opening && line.trim() === '') : closing;
  // Blank lines for those above, so that every line has its number in the file.
  const written = lines.slice(0, end).map((line, at) => (at > opening ? line : ''));

  const mended = mendYaml(written.join('\n'));
  for (const { line, reason } of mended?.slips ?? []) say(file, line, reason);
  const kept = mended?.yaml.split('\n') ?? [...written];
  const remarks: string[] = [];
  for (let round = 0; ; round++) {
    const read = readYaml(kept.join('\n'));
    if (!Array.isArray(read)) break;
    // One problem causes others, and each is mended alone; the number of attempts is limited.
    for (const { line, reason } of round < mostRounds ? read.slice(0, 1) : read) {
      const from = laterOf(kept, startOfKey(kept, line - 1));
      const to = endOfKey(kept, from);
      if (kept.slice(from, to).every((text) => text === '')) continue;
      remarks.push(...written.slice(from, to));
      kept.fill('', from, to);
      say(file, from + 1, `it is kept as a comment: ${reason}`);
    }
    if (round > 2 * mostRounds) {
      const readable = linesAlone(kept);
      remarks.push(...kept.filter((_, at) => !readable.has(at)));
      for (const at of kept.keys()) if (!readable.has(at)) kept[at] = '';
    }
  }
  // Lines that became part of the one above left blank ones.
  const good = kept.filter((line, at) => at > opening && (line !== '' || written[at] === ''));
  const comments = remarks.filter((line) => line.trim() !== '').map((line) => `# ${line.trim()}`);
  return ['---', ...good, ...comments, '---', ...lines.slice(closing < 0 ? end : end + 1)].join(newline);
}

/** The lines that are a key and its value by themselves, each key once. */
function linesAlone(lines: readonly string[]): Set<number> {
  const seen = new Set<string>();
  const found = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const key = /^[\w-]+(?=:[ \t]+[^\s|>[{&*!])/.exec(line)?.[0];
    if (key === undefined || seen.has(key) || Array.isArray(readYaml(line))) continue;
    seen.add(key);
    found.add(at);
  }
  return found;
}

/** Where a day is given twice, the earlier one is that of publication. @returns the line to take out */
function laterOf(lines: string[], at: number): number {
  const [key = '', day] = dayOn(lines[at]);
  if (day === undefined) return at;
  const first = lines.findIndex((line) => line.startsWith(`${key}:`));
  const [, firstDay] = dayOn(lines[first]);
  return firstDay !== undefined && day < firstDay ? first : at;
}

function dayOn(line = ''): (string | undefined)[] {
  const [, key, value = ''] = /^([\w-]+):[ \t]+["']?([^"'#]+)/.exec(line) ?? [];
  return [key, parseDate(value.trim())];
}

function startOfKey(lines: string[], at: number): number {
  let start = Math.min(at, lines.length - 1);
  while (start > 0 && /^(?:[ \t]|- |-$|$)/.test(lines[start] ?? '')) start--;
  return start;
}

function endOfKey(lines: string[], from: number): number {
  const next = lines.findIndex((line, at) => at > from && !/^(?:[ \t]|- |-$|$)/.test(line));
  return next < 0 ? lines.length : next;
}

function say(file: VFile, line: number, reason: string): void {
  file.message(reason, { place: { line, column: 1 }, ruleId: 'front-matter' });
}
