/** Parts the lines of front matter that YAML cannot read into keys with what belongs to them. */
import { parseDocument } from 'yaml';
import type { Problem } from './read-yaml.ts';

/** A key, and the lines that belong to it. */
export interface Entry {
  name: string;
  lines: string[];
  /** Where it begins, from 1. */
  line: number;
}

/** A key with its value right behind the colon. */
const closeBehind = /^([a-z][a-z_-]{2,20}):(?=[^\s:/])/;
const keyStart = /^(["']?)([\p{L}_@][\p{L}\p{M}\p{N}_.@ -]{0,60}?)\1[ \t]*:(?:[ \t]|$)/u;
/** A key of one word behind a space or a tab. */
const indentedKey = /^(?: {1,3}|\t)(?=[a-z][a-z_-]*:(?:[ \t]|$))/i;
/** The head of a text over several lines. */
const blockHead = /^[|>][+-]?\d?$/;
/** More lines below are not looked through for the end of a quotation. */
const mostQuotedLines = 30;

/**
 * @param lines of front matter
 * @param slips takes what is mended on the way: spaces and tabs before keys, none behind colons, lines that belong to the one above
 */
export function entriesOf(lines: string[], slips: Problem[]): Entry[] {
  const entries: Entry[] = [];
  let valueEnd: number | undefined;
  for (const [at, written] of lines.entries()) {
    const last = entries.at(-1);
    if (last && valueEnd !== undefined && at <= valueEnd) {
      last.lines.push(/^\S/.test(written) ? `  ${written}` : written);
      continue;
    }
    const text = withSpaceBehindColon(written, at + 1, slips);
    const name = keyStart.exec(text)?.[2];
    if (!last || name !== undefined) {
      entries.push({ name: name ?? '', lines: [text], line: at + 1 });
      valueEnd = name === undefined ? undefined : endOfValue(lines, at);
    } else {
      const next = keyBehindSpace(last, text, at + 1, slips) ?? continued(last, text, at + 1, slips);
      if (next) entries.push(next);
    }
  }
  return entries;
}

function withSpaceBehindColon(written: string, line: number, slips: Problem[]): string {
  const text = written.replace(closeBehind, '$1: ');
  const column = text.indexOf(':') + 2;
  if (text !== written) slips.push({ line, column, reason: 'a space is missing behind the colon; write it' });
  return text;
}

/** The key of a line that begins with a space, below a value that no line goes on. */
function keyBehindSpace(above: Entry, text: string, line: number, slips: Problem[]): Entry | undefined {
  const indent = isWhole(above) ? indentedKey.exec(text)?.[0] : undefined;
  if (indent === undefined) return undefined;
  const sign = indent === '\t' ? 'tab' : 'space';
  slips.push({ line, column: 1, reason: `a ${sign} stands before the key; take it out` });
  const key = text.trimStart();
  return { name: keyStart.exec(key)?.[2] ?? '', lines: [key], line };
}

/** Adds a line to the entry above. @returns an entry without a name for one that does not belong there */
function continued(above: Entry, text: string, line: number, slips: Problem[]): Entry | undefined {
  const isLoose = /^[^\s#\]}-]/.test(text) && above.name !== '';
  if (isLoose && !isLineOfText(above)) return { name: '', lines: [text], line };
  if (isLoose && !/^["'[]/.test(valueOf(above)))
    slips.push({
      line,
      column: 1,
      reason: `the line belongs to "${above.name}" above; indent it by two spaces`,
    });
  above.lines.push(isLoose ? `  ${text}` : text);
  return undefined;
}

/** The last line of the value in quotes or brackets that begins on a line; undefined if it ends there, or never. */
function endOfValue(lines: string[], at: number): number | undefined {
  const value = (lines[at] ?? '').replace(/^[^:]*:/, '').trim();
  const sign = /^["'[]/.exec(value)?.[0];
  if (sign === undefined || isRead([`x: ${value}`])) return undefined;
  const isEnd = sign === '[' ? /\][ \t]*$/ : sign === '"' ? /(?:^|[^\\"])"[ \t]*$/ : /(?:^|[^'])'[ \t]*$/;
  // The value ends on its line, so there are quotes inside the quotes.
  if (value.length > 1 && isEnd.test(value)) return undefined;
  for (let end = at + 1; end < Math.min(lines.length, at + mostQuotedLines); end++) {
    const line = lines[end] ?? '';
    // A key of one word begins the next value.
    if (/^(["']?)[\w-]+\1[ \t]*:(?:[ \t]|$)/.test(line)) return undefined;
    if (isEnd.test(line)) return end;
  }
  return undefined;
}

/** A plain value on the line of its key: what is indented below it is no part of it. */
function isWhole({ lines, name }: Entry): boolean {
  const value = valueOf({ lines });
  return name !== '' && lines.length === 1 && /^[\p{L}\p{N}]/u.test(value);
}

/** A value that another line can continue. */
function isLineOfText(entry: Entry): boolean {
  const [first = ''] = entry.lines;
  if (blockHead.test(valueOf({ lines: [first] }))) return true;
  return !/^(?:$|[[{|>]|- )/.test(valueOf(entry)) && entry.lines.at(-1)?.trim() !== '';
}

/** Whether YAML takes the lines without an error. */
export function isRead(lines: string[]): boolean {
  return parseDocument(lines.join('\n'), { schema: 'failsafe', logLevel: 'silent' }).errors.length === 0;
}

/** What stands behind the colon of a key. */
export function valueOf({ lines }: Pick<Entry, 'lines'>): string {
  return lines
    .join('\n')
    .replace(/^[^:]*:/, '')
    .trim();
}
