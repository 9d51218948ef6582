/**
 * What clippers and people write of an article below its headline, or above it: lines of a label and what it says, plain, as a list or in a
 * quotation (`- Source: https://…`, `> 作者：王某`, `:date: 2024-05-06`). Two of them must mean a key, or one be the address of the original; what means none
 * stays text.
 *
 * An import reads such lines wherever they stand: `src/import/scrape/metadata-list.ts`.
 */
import { blankLines } from '../front-matter/front-matter.ts';
import { labelOf } from '../../language/label.ts';
import { editorLabels } from '../../language/labels.ts';
import { keyOfLabel } from '../front-matter/key-of-label.ts';
import type { FoundHead } from './found-head.ts';
import type { Key } from '../front-matter/schema.ts';
import { knownKey, knownName } from '../front-matter/schema-names.ts';

const headline = /^\s*(?:# [^\n]+\n\s*|\S[^\n]*\n={3,}[ \t]*\n\s*)?/;
const said =
  /^(?:\*\*|__)?(\p{L}[\p{L}\p{M}\u200C _-]{0,30})(?:\*\*|__)?(?::(?=\*\*|__|[ \t])|：)(?:\*\*|__)?[ \t]*([^*\s].*)$/u;
const link = /^\[[^[\]]*\]\(<?(https?:[^\s()<>]+)>?\)$/;
const address = /^<?(https?:\/\/[^\s<>]+)>?$/;
/** `https://… · Last changed: May 6` */
const addressBefore = /^<?(https?:\/\/[^\s<>]+)>?[ \t]+[·•|—–-][ \t]+(?=\S)/;
const marks = /^(?:>[ \t]?)?(?:[-*+][ \t]+)?/;
const rule = /^(\s{0,20})(?:-{3,}|\*{3,})[ \t]*(?=\n)/;
const mostApart = 30;
/** `**Category:** lake | **Published:** 2024-05-06` */
const betweenFields = /(?<=\S) [|·] (?=\*\*\p{L}[\p{L}\p{M} _-]{0,30}(?:[:：]\*\*|\*\*[:：]))/u;
/** Programs that take pages write there what they know of them: `<!-- Source: https://… -->` */
const comments = /^(?:<!--(?:(?!-->)[^]){0,2000}-->[ \t]*\n\s{0,20}){1,20}/;
/** Others need values of a form: `Images: 8` names none. */
const keys: ReadonlySet<Key | undefined> = new Set<Key>([
  'title',
  'author',
  'date',
  'source',
  'publisher',
  'dek',
  'topics',
  'updated',
  'retrieved',
  'rights',
]);
/** @returns undefined for a text that begins otherwise */
export function listedHead(text: string): FoundHead | undefined {
  const above = headline.exec(text.slice(0, 2000))?.[0] ?? '';
  const start = text.slice(above.length, above.length + 10_000);
  const hidden = comments.exec(start)?.[0];
  const block =
    hidden ?? apartLines(start, above.trim() !== '') ?? /^(?:[^\n]+\n){1,30}/.exec(start)?.[0] ?? '';
  const lines = block
    .replace(hidden === undefined ? /(?!)/ : /<!--|-->/g, '')
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => line.split(betweenFields));
  const facts = new Map<string, string>();
  const others: string[] = [];
  for (const line of lines) {
    const words = plain(line);
    if (words === '') continue;
    const [, label = '', value = ''] = said.exec(words) ?? [];
    if (label === '') return undefined;
    const [before = '', first] = addressBefore.exec(value) ?? [];
    const where = first ?? (link.exec(value) ?? address.exec(value))?.[1];
    const name = nameOf(label);
    if (name === undefined || facts.has(name) || (name === 'title' && above.trim() !== '')) others.push(line);
    else {
      // The words of a link name who published it.
      const namesPublisher = knownName(label) === 'source' && link.test(value);
      facts.set(name, (namesPublisher ? value : where) ?? value);
      // What stands behind an address is no part of it.
      if (before !== '') others.push((marks.exec(line)?.[0] ?? '') + value.slice(before.length));
    }
  }
  const isOfOriginal = /^https?:|\(<?https?:/.test(facts.get('source') ?? '');
  if (facts.size < 2 && !isOfOriginal) return undefined;
  // Nobody saw what stands in comments.
  if (hidden !== undefined) others.length = 0;
  const rest = blankLines(lines.length - others.length) + others.map((line) => `${line}\n`).join('');
  const behind = text.slice(above.length + block.length);
  // A rule parted them from the text.
  return { facts, rest: above + rest + (others.length === 0 ? behind.replace(rule, '$1') : behind) };
}

/** Lines with blank ones between them, each of which means a key, from the title or headline on: `**Title:** …`, `**Author:** …` */
function apartLines(start: string, isBelowHeadline: boolean): string | undefined {
  const lines = start.split('\n', mostApart);
  let at = 0;
  for (; at + 1 < lines.length && lines[at + 1]?.trim() === ''; at += 2) {
    const [, label = '', value = ''] = said.exec(plain(lines[at] ?? '')) ?? [];
    const name = nameOf(label);
    if (name === undefined || (at === 0 && name !== 'title' && !isBelowHeadline)) break;
    // A byline has more facts beside it, and who edited did not write.
    if (name === 'author' && (/\s[|·]\s/.test(value) || editorLabels.has(labelOf(label)))) break;
  }
  return at === 0 ? undefined : `${lines.slice(0, at).join('\n')}\n`;
}

/** Without the marks of a list or quotation, and a break at its end. */
function plain(line: string): string {
  return line
    .trimEnd()
    .replace(/\\$/, '')
    .replace(/^>[ \t]?/, '')
    .replace(/^[-*+][ \t]+/, '')
    .replace(/^:(?=[\w-]{1,30}:[ \t])/, '')
    .trim();
}

function nameOf(label: string): string | undefined {
  if (keys.has(knownKey(label))) return knownName(label);
  const key = keyOfLabel(label);
  // Under our own name stand topics that somebody chose one by one.
  return key === 'topics' ? 'tags' : key;
}
