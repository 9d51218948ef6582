/**
 * The first lines of what programs write that keep everything as items of a list (Logseq, Roam): the headline, or none, and properties, each on an item or a
 * line of its own (`author:: [[Ida Holm]]`).
 */
import { blankLines } from '../front-matter/front-matter.ts';
import { knownKey, knownName } from '../front-matter/schema-names.ts';
import type { FoundHead } from './found-head.ts';

const mostLines = 40;
const headline = /^[-*][ \t]+(?:#{1,2}[ \t]+(\S.*)|\*\*(\S[^*]*)\*\*|(\p{L}.*))/u;
const tagsBehind = /(?:\s#[\p{L}\p{N}_/-]{1,40}){1,10}\s{0,10}$/u;
const property = /^[ \t]*(?:[-*][ \t]+)?(\p{L}[\p{L}\p{M} _-]{0,30})::[ \t]*(\S.*)$/u;
const names = /#?\[\[([^[\]]*)\]\]/g;

/** @returns undefined for a text that begins otherwise */
export function outlineHead(text: string): FoundHead | undefined {
  if (!/^[-*][ \t]/.test(text)) return undefined;
  const lines = text.split('\n', mostLines);
  const isProperty = property.test(lines[0] ?? '');
  const [, heading, bold, plain] = isProperty ? [] : (headline.exec(lines[0] ?? '') ?? []);
  const title = (heading ?? bold ?? plain?.replace(tagsBehind, ''))?.trim();
  const facts = new Map<string, string>(title === undefined ? [] : [['title', title]]);
  let at = facts.size;
  for (; at < lines.length; at++) {
    const [, label = '', value = ''] = property.exec(lines[at] ?? '') ?? [];
    if (label === '') break;
    const name = knownName(label) ?? label;
    if (!facts.has(name)) facts.set(name, value.replace(names, '$1').trim());
  }
  const known = [...facts.keys()].filter((name) => knownKey(name) !== undefined);
  // Any list begins with an item.
  if (known.length < (plain === undefined ? 2 : 3) || !known.some((name) => knownKey(name) === 'title'))
    return undefined;
  return { facts, rest: blankLines(at) + withoutIndent(text.split('\n').slice(at)).join('\n') };
}

/** What hung below the headline is a list of its own. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const [indent = ''] = /^[ \t]*/.exec(lines[0] ?? '') ?? [];
  const isSetIn = lines.every((line) => line.trim() === '' || line.startsWith(indent));
  return isSetIn ? lines.map((line) => line.slice(indent.length)) : lines;
}
