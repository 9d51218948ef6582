/** What Yarle writes around a note of Evernote (https://github.com/akosbalasko/yarle/blob/master/Templates.md): its tags below the headline, and fields set in below the text. */
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';
import { knownName } from '../front-matter/schema-names.ts';
import type { FoundHead } from './found-head.ts';

const foot =
  /\n[ \t]*\n((?:[ \t]{4,16}(?:Created at|Updated at|Source(?: URL)?|Notebook|Link to original content|Where): \S[^\n]*(?:\n|$)){1,6})$/;
const field = /^[ \t]+([A-Z][\w ]*): (\S.*)$/gm;
const tagsAbove = /^(\s*(?:# [^\n]+\n\s*)?)---[ \t]*\nTag\(s\): ([^\n]*)\n\s*---[ \t]*(?:\n|$)/;

/** @returns undefined for a text that ends otherwise */
export function yarleNote(text: string): FoundHead | undefined {
  const end = text.slice(-2000).trimEnd();
  const found = foot.exec(end);
  if (!found?.[1]) return undefined;
  const facts = new Map<string, string>();
  for (const [, label = '', value = ''] of found[1].matchAll(field)) {
    const name = knownName(label);
    if (name !== undefined) facts.set(name, value.trimEnd());
  }
  if (facts.size === 0) return undefined;
  const [whole = '', headline = '', tags] = tagsAbove.exec(text.slice(0, 5000)) ?? [];
  if (tags !== undefined) facts.set('tags', tags.replaceAll('#', ', '));
  const blank = headline + blankLines(countLineEnds(whole) - countLineEnds(headline));
  return { facts, rest: blank + text.slice(whole.length, text.trimEnd().length - end.length + found.index) };
}
