/**
 * Mends slips in front matter that have one possible meaning: a value that needs quotes and has none, a tab for spaces, a
 * line that goes on without being indented.
 */
import { Document, parseDocument } from 'yaml';
import { mendStarts } from './mend-starts.ts';
import type { Problem } from './read-yaml.ts';

export interface Mended {
  /** The same keys on the same lines. */
  yaml: string;
  slips: Problem[];
}

/** A key, and the lines that belong to it. */
interface Entry {
  name: string;
  lines: string[];
  /** Where it begins, from 1. */
  line: number;
}

/** A text of more lines is not mended. */
const mostLines = 1000;
/** A longer value is not repeated in a message. */
const longestShown = 120;
const closeBehind = /^([a-z][a-z_-]{2,20}):(?=[^\s:/])/;
const keyStart = /^(["']?)([\p{L}_@][\p{L}\p{N}_.@ -]{0,60}?)\1[ \t]*:(?:[ \t]|$)/u;
/** Signs that begin what YAML does not read as text: https://yaml.org/spec/1.2.2/#53-indicator-characters */
const indicator = /^[@`%&*!|>[{]/;
/** The head of a text over several lines. */
const blockHead = /^[|>][+-]?\d?$/;
/** More lines below are not looked through for the end of a quotation. */
const mostQuotedLines = 30;

/** @returns undefined if nothing can be mended */
export function mendYaml(yaml: string): Mended | undefined {
  const slips: Problem[] = [];
  const lines = mendStarts(yaml.split('\n'), slips);
  if (lines.length > mostLines) return undefined;
  const anchors = new Set(Array.from(yaml.matchAll(/(?<=^|[\s[{,])&([^\s,[\]{}]+)/g), ([, name]) => name));
  const uses = Array.from(yaml.matchAll(/(?<=^|[\s[{,])\*([^\s,[\]{}]+)/g), ([, name]) => name);
  const areAnchorsUsed = uses.some((name) => anchors.has(name));
  const mended = entriesOf(lines, slips)
    .flatMap((entry) => mendEntry(entry, areAnchorsUsed, slips))
    .join('\n');
  return mended === yaml ? undefined : { yaml: mended, slips };
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

function entriesOf(lines: string[], slips: Problem[]): Entry[] {
  const entries: Entry[] = [];
  let valueEnd: number | undefined;
  for (const [at, written] of lines.entries()) {
    const line = at + 1;
    const last = entries.at(-1);
    if (last && valueEnd !== undefined && at <= valueEnd) {
      last.lines.push(/^\S/.test(written) ? `  ${written}` : written);
      continue;
    }
    const text = written.replace(closeBehind, '$1: ');
    if (text !== written)
      slips.push({
        line,
        column: text.indexOf(':') + 2,
        reason: 'a space is missing behind the colon; write it',
      });
    const name = keyStart.exec(text)?.[2];
    if (!last || name !== undefined) {
      entries.push({ name: name ?? '', lines: [text], line });
      valueEnd = name === undefined ? undefined : endOfValue(lines, at);
      continue;
    }
    const indented = isWhole(last)
      ? /^(?: {1,3}|\t)(?=[a-z][a-z_-]*:(?:[ \t]|$))/i.exec(text)?.[0]
      : undefined;
    if (indented !== undefined) {
      const key = text.trimStart();
      slips.push({
        line,
        column: 1,
        reason: `a ${indented === '\t' ? 'tab' : 'space'} stands before the key; take it out`,
      });
      entries.push({ name: keyStart.exec(key)?.[2] ?? '', lines: [key], line });
      continue;
    }
    const isLoose = /^[^\s#\]}-]/.test(text) && last.name !== '';
    if (isLoose && !isLineOfText(last)) {
      entries.push({ name: '', lines: [text], line });
      continue;
    }
    if (isLoose && !/^["'[]/.test(valueOf(last)))
      slips.push({
        line,
        column: 1,
        reason: `the line belongs to "${last.name}" above; indent it by two spaces`,
      });
    last.lines.push(isLoose ? `  ${text}` : text);
  }
  return entries;
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

function mendEntry(entry: Entry, areAnchorsUsed: boolean, slips: Problem[]): string[] {
  if (entry.name === '') return entry.lines;
  const { name, lines, line } = entry;
  const [first = ''] = lines;
  // YAML would take the first word for an anchor, alias or tag, and the word would be lost.
  const isAnchor =
    !areAnchorsUsed && /^[&!*]/.test(valueOf(entry)) && lines.slice(1).every((text) => text === '');
  if (!isAnchor && isRead(lines)) return lines;

  const untabbed = lines.map((text, at) => {
    const indent = /^[ \t]*\t[ \t]*/.exec(text)?.[0];
    if (indent === undefined) return text;
    slips.push({ line: line + at, column: 1, reason: 'a tab indents this line; write two spaces instead' });
    return indent.replaceAll('\t', '  ') + text.slice(indent.length);
  });
  if (isRead(untabbed) && !isAnchor) return untabbed;

  const items = untabbed.slice(1).filter((text) => text.trim() !== '');
  const isList =
    /^[^:]*:\s*$/.test(first) && items.length > 0 && items.every((text) => /^[ \t]*-(?:[ \t]|$)/.test(text));
  const isStepped =
    isList && !isRead([first, ...untabbed.slice(1)]) && items.every((text) => isRead([text.trim()]));
  // Items of one list, each a little deeper than the one above.
  if (isStepped && items.every((text) => !/^[ \t]*-[ \t]+[\w-]+:/.test(text)))
    return [first, ...untabbed.slice(1).map((text) => text.trimStart())];
  if (isList) return [first, ...untabbed.slice(1).map((text, at) => mendItem(text, line + 1 + at, slips))];

  const value = untabbed.join(' ').slice(first.indexOf(':') + 1);
  // What an unclosed map was meant to hold cannot be known.
  if (/^\s*\{[^}]*$/.test(value)) return lines;
  if (items.some((text) => /^[ \t]+[\w-]+:(?:[ \t]|$)/.test(text))) return lines;
  const listed = listIn(value);
  const written =
    listed === undefined
      ? write({ [name]: textOf(value) })
      : `${name}: [${listed.map((item) => JSON.stringify(item)).join(', ')}]`;
  slips.push({ line, column: first.indexOf(':') + 3, reason: reasonOf(value.trim(), written) });
  return [written, ...untabbed.slice(1).map(() => '')];
}

/** `[@news, #harbour]`: items that need quotes, each. */
function listIn(value: string): string[] | undefined {
  const inside = /^\s*\[([^[\]]*)\]\s*$/.exec(value)?.[1];
  return inside
    ?.split(',')
    .map((item) => textOf(item))
    .filter((item) => item !== '');
}

function mendItem(text: string, line: number, slips: Problem[]): string {
  if (isRead([text.trim()]) || text.trim() === '') return text;
  const indent = text.slice(0, text.indexOf('-'));
  const value = text.slice(indent.length + 1);
  const written = write([textOf(value)]);
  slips.push({ line, column: indent.length + 3, reason: reasonOf(value.trim(), written) });
  return indent + written;
}

function isRead(lines: string[]): boolean {
  return parseDocument(lines.join('\n'), { schema: 'failsafe', logLevel: 'silent' }).errors.length === 0;
}

function valueOf({ lines }: Pick<Entry, 'lines'>): string {
  return lines
    .join('\n')
    .replace(/^[^:]*:/, '')
    .trim();
}

/** What was meant: the text between the outer quotes, if there are such. */
function textOf(value: string): string {
  // `> words` on the line of the key: the sign says how lines below it are read.
  const bare = value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[|>][+-]? (?=\S)/, '');
  const inside = /^"(.*)"$|^'(.*)'$/
    .exec(bare)
    ?.slice(1)
    .find((text) => text !== undefined);
  if (inside !== undefined) return inside.replaceAll('\\"', '"');
  const isOpenOnly = /^["']/.test(bare) && !bare.slice(1).includes(bare.charAt(0));
  return isOpenOnly ? bare.slice(1) : bare;
}

function reasonOf(value: string, written: string): string {
  const remedy = written.length > longestShown ? 'put it in quotes' : `write ${written}`;
  if (/^["']/.test(value)) return `quotes stand inside quotes, or are never closed; ${remedy}`;
  if (indicator.test(value)) return `a value that begins with ${value.charAt(0)} needs quotes; ${remedy}`;
  return `a value with a colon needs quotes; ${remedy}`;
}

function write(value: unknown): string {
  return new Document(value).toString({ lineWidth: 0 }).trimEnd();
}
