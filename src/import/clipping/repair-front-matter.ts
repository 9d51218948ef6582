/** Mends front matter that programs wrote without knowing YAML: each key by itself, what is no key as a comment. */
import type { VFile } from 'vfile';
import { VFile as File } from 'vfile';
import { Document, parseDocument } from 'yaml';
import { parseFrontMatter } from '../../article/parse-front-matter.ts';

/** A key and the lines that belong to it. */
interface Entry {
  name: string;
  lines: string[];
  /** In the file, from 1. */
  line: number;
}

/** More lines than these are no value. */
const longestQuote = 20;
const key = /^["']?([\p{L}_@][\p{L}\p{N}_.@ -]{0,60}?)["']?[ \t]*:(?:[ \t]|$)/u;

/**
 * @param head front matter in YAML, with its fences
 * @param file takes what was changed, with its line
 *
 * @returns the same, so that it can be read
 */
export function repairFrontMatter(head: string, file: VFile): string {
  const newline = head.includes('\r\n') ? '\r\n' : '\n';
  const lines = head.split(/\r?\n/);
  const closing = lines.findIndex((line, at) => at > 0 && /^(?:-{3,}|\.\.\.)[ \t]*$/.test(line));
  const end = closing < 0 ? lines.findIndex((line) => line.trim() === '') : closing;
  const { entries, remarks } = entriesOf(lines.slice(1, end));
  const kept: Entry[] = [];
  for (const entry of entries) {
    if (kept.some(({ name }) => name === entry.name)) {
      remarks.push(...entry.lines);
      say(file, entry, 'stands there twice; the second is kept as a comment');
    } else if (isRead(entry.lines)) kept.push(entry);
    else {
      kept.push({ ...entry, lines: quoted(entry) });
      say(file, entry, 'cannot be read as YAML; it was put in quotes');
    }
  }
  const good = withoutRefused(kept, remarks, file);
  const comments = remarks.filter((line) => line.trim() !== '').map((line) => `# ${line.trim()}`);
  return [
    '---',
    ...good.flatMap((entry) => entry.lines),
    ...comments,
    '---',
    ...lines.slice(closing < 0 ? end : end + 1),
  ].join(newline);
}

function entriesOf(lines: string[]): { entries: Entry[]; remarks: string[] } {
  const entries: Entry[] = [];
  const remarks: string[] = [];
  for (const [at, line] of lines.entries()) {
    const name = key.exec(line)?.[1];
    const last = entries.at(-1);
    if (name !== undefined) entries.push({ name, lines: [line], line: at + 2 });
    else if (last && (isOpen(last) || /^(?:[ \t]|- |-$|$|[\]}])/.test(line))) last.lines.push(line);
    else remarks.push(line);
  }
  return { entries, remarks };
}

/** A quote that is opened, and not yet closed. */
function isOpen({ lines }: Entry): boolean {
  const value = lines.join('\n').replace(/^[^:]*:[ \t]+/, '');
  const quote = value.slice(0, 1);
  return /["']/.test(quote) && lines.length <= longestQuote && value.split(quote).length % 2 === 0;
}

/** Values that the schema refuses become comments. */
function withoutRefused(entries: Entry[], remarks: string[], file: VFile): Entry[] {
  let left = entries;
  for (;;) {
    const told = new File();
    parseFrontMatter(told, left.flatMap(({ lines }) => lines).join('\n'));
    const errors = told.messages
      .filter(({ fatal }) => fatal)
      .map(({ line = 2, reason }) => ({ line: line - 2, reason }));
    if (errors.length === 0) return left;
    let from = 0;
    const good: Entry[] = [];
    for (const entry of left) {
      const to = from + entry.lines.length;
      const error = errors.find(({ line }) => line >= from && line < to);
      if (error) {
        remarks.push(...entry.lines);
        say(file, entry, `is kept as a comment: ${error.reason}`);
      } else good.push(entry);
      from = to;
    }
    // An error without a key of its own would stay for ever.
    if (good.length === left.length) return [];
    left = good;
  }
}

function isRead(lines: string[]): boolean {
  // Values that stand for others can stand for gigabytes.
  if (lines.some((line) => /(?:^|[\s[{,])[*&][\p{L}\d]/u.test(line))) return false;
  const document = parseDocument(lines.join('\n'), {
    schema: 'failsafe',
    customTags: ['null'],
    logLevel: 'silent',
  });
  return document.errors.length === 0;
}

/** The same value as text, or as a list of texts. */
function quoted({ name, lines }: Entry): string[] {
  const [first = '', ...rest] = lines;
  const value = first.slice(first.indexOf(':') + 1).trim();
  const items = rest.filter((line) => line.trim() !== '');
  const isList = value === '' && items.length > 0 && items.every((line) => /^[ \t]*-(?:[ \t]|$)/.test(line));
  const text = isList
    ? items.map((line) => unquoted(line.replace(/^[ \t]*-/, '')))
    : unquoted([value, ...items].map((line) => line.trim()).join(' '));
  return new Document({ [name]: text }).toString({ lineWidth: 0 }).trimEnd().split('\n');
}

function unquoted(text: string): string {
  const bare = text.trim();
  const [, inside] = /^"(.*)"$|^'(.*)'$/s.exec(bare) ?? [];
  return (inside ?? bare).replaceAll('\\"', '"');
}

function say(file: VFile, { name, line }: Entry, what: string): void {
  file.message(`the key "${name}" ${what}`, { place: { line, column: 1 }, ruleId: 'front-matter' });
}
