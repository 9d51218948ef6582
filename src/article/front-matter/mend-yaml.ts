/**
 * Mends slips in front matter that have one possible meaning: a value that needs quotes and has none, a tab for spaces, a
 * line that goes on without being indented.
 */
import { Document } from 'yaml';
import { type Entry, entriesOf, isRead, valueOf } from './entries-of-yaml.ts';
import { mendStarts } from './mend-starts.ts';
import type { Problem } from './read-yaml.ts';

export interface Mended {
  /** The same keys on the same lines. */
  yaml: string;
  slips: Problem[];
}

/** A text of more lines is not mended. */
const mostLines = 1000;
/** A longer value is not repeated in a message. */
const longestShown = 120;
/** Signs that begin what YAML does not read as text: https://yaml.org/spec/1.2.2/#53-indicator-characters */
const indicator = /^[@`%&*!|>[{]/;

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
