/**
 * What Readwise writes above the highlights of an article (https://docs.readwise.io/readwise/docs/exporting-highlights/obsidian): its cover, and a
 * list of what is known of it.
 */
import type { FoundHead } from './found-head.ts';
import { lettersOf } from '../../language/letters-of.ts';
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';

const head =
  /^\s*(?:# ([^\n]+)\n\s*)?(?:!\[rw-book-cover\]\(([^\s()]+)\)[ \t]*\n\s*)?#{2,3} Metadata[ \t]*\n((?:[ \t]*[-*] [^\n]+\n){2,15})/;
const item = /^[ \t]*[-*] ([^:\n]{1,30}):(.*)$/;
const keys = new Map([
  ['author', 'author'],
  ['full title', 'title'],
  ['title', 'title'],
  ['url', 'source'],
  // Of a program for notes of Hypothesis.
  ['reference', 'source'],
  ['summary', 'description'],
  ['document tags', 'tags'],
]);

/** @returns undefined for a text that begins otherwise */
export function readwiseHead(text: string): FoundHead | undefined {
  const [whole = '', headline, cover, list = ''] = head.exec(text.slice(0, 10_000)) ?? [];
  const facts = new Map<string, string>();
  const others: string[] = [];
  for (const line of list.split('\n')) {
    const [, label = '', value = ''] = item.exec(line) ?? [];
    const key = keys.get(label.toLowerCase());
    // What kind of thing it is for Readwise.
    if (line === '' || label.toLowerCase() === 'category') continue;
    if (key === undefined || facts.has(key)) others.push(line);
    else facts.set(key, key === 'tags' ? value.replace(/\[\[([^[\]]+)\]\][ \t]*,?/g, '$1,') : plain(value));
  }
  if (!facts.has('source') && !facts.has('author')) return undefined;
  const title = facts.get('title') ?? headline ?? '';
  if (headline !== undefined && lettersOf(headline) !== lettersOf(title)) others.unshift(`# ${headline}`, '');
  if (title !== '') facts.set('title', title);
  if (cover !== undefined) facts.set('image', cover);
  const rest = [blankLines(countLineEnds(whole) - others.length), ...others.map((line) => `${line}\n`)].join(
    '',
  );
  return { facts, rest: rest + text.slice(whole.length) };
}

/** Matter sets names in italics. */
function plain(value: string): string {
  return value.trim().replace(/^\*([^*]+)\*$/, '$1');
}
