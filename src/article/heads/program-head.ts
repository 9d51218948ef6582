/**
 * The lines that a program writes above the text of a page, which are no front matter: `Title:`, `URL Source:` and `Markdown Content:` of
 * Jina Reader (https://jina.ai/reader), the properties that Notion writes below the headline of a page (`Created: …`, `URL: …`), and
 * the list of Readwise; the directives of Ikiwiki; the head of a letter, the fields of Joplin, and those in the form of one program.
 *
 * Only names of keys count here, and two of them must stand there: the file is shown as it is, and what is no key stays text. An import
 * reads such lines as small print, with the labels of all languages, and keeps each: `src/import/scrape/metadata-list.ts`.
 */
import { databaseHead } from './database-head.ts';
import type { FoundHead } from './found-head.ts';
import { labelOf } from '../../language/label.ts';
import { originalLabels } from '../../language/labels.ts';
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';
import { forwardedLetter } from './forwarded-letter.ts';
import { ikiwikiHead } from './ikiwiki-head.ts';
import { joplinNote } from './joplin-note.ts';
import { letterHead } from './letter-head.ts';
import { markupHead } from './markup-head.ts';
import { outlineHead } from './outline-head.ts';
import { plainHead } from './plain-head.ts';
import { programFields } from './program-fields.ts';
import { readwiseHead } from './readwise-head.ts';
import { yarleNote } from './yarle-note.ts';
import { knownName } from '../front-matter/schema-names.ts';

/** Lines that may stand above them. */
const mostAbove = 20;
const jina =
  /^Title:([^\n]*)\n\s*URL Source:[ \t]*(\S+)[ \t]*\n(?:\s*Published Time:([^\n]*)\n)?(?:\s*(?:Number of Pages|Warning|Description):[^\n]*\n){0,5}\s*Markdown Content:[ \t]*(?:\n|$)/;
/** Scripts that call the reader write the address above: alone, or behind a word or a sign. */
const addressAbove = /^[^\n]{0,20}https?:\/\/\S+[ \t]*$/;
const headline = /^\s*(?:# [^\n]+\n\s*)?/;
const quotedOriginal =
  /^(\s*(?:# [^\n]+\n\s*)?)>[^\n]{0,160}?(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]{1,11})[ \t]*(?:[:：][ \t]*)?\[[^[\]\n]{1,200}\]\((https?:\/\/[^\s()]{1,500})\)[ \t]*\n/u;
const property = /^(\p{L}[\p{L}\p{M}\u200C _-]{0,30}):[ \t]+(\S.*)$/u;

/** @returns undefined for a text that begins otherwise */
export function programHead(text: string): FoundHead | undefined {
  return (
    ofJina(text) ??
    readwiseHead(text) ??
    letterHead(text) ??
    forwardedLetter(text) ??
    programFields(text) ??
    markupHead(text) ??
    databaseHead(text) ??
    outlineHead(text) ??
    joplinNote(text) ??
    yarleNote(text) ??
    ofNotion(text) ??
    ikiwikiHead(text) ??
    ofQuotation(text) ??
    plainHead(text)
  );
}

function ofJina(text: string): FoundHead | undefined {
  if (!/^(?:[^\n]*\n){0,20}Title:/.test(text)) return undefined;
  let from = 0;
  for (let line = 0; line <= mostAbove; line++) {
    const [whole, title, source, date] = jina.exec(text.slice(from, from + 5000)) ?? [];
    if (whole !== undefined && title !== undefined && source !== undefined) {
      const facts = new Map([
        ...(title.trim() ? [['title', title.trim()] as const] : []),
        ['source', source],
        ...(date?.trim() ? [['date', date.trim()] as const] : []),
      ]);
      const content = withoutNumbers(text.slice(from + whole.length));
      return {
        facts,
        rest: withoutAddresses(text.slice(0, from)) + blankLines(countLineEnds(whole)) + content,
      };
    }
    const next = text.indexOf('\n', from);
    if (next === -1) return undefined;
    from = next + 1;
  }
  return undefined;
}

function withoutAddresses(above: string): string {
  return above
    .split('\n')
    .map((line) => (addressAbove.test(line) ? '' : line))
    .join('\n');
}

/** Jina Reader counts the pictures: `![Image 3: The quay](…)`. */
function withoutNumbers(content: string): string {
  return content.replace(/(?<=!\[)Image \d{1,4}(?:: |(?=\]))/g, '');
}

/** A quotation in which a clipper says where the text was: `> 本文由 … 转码，原文地址 [news.example](https://…)` */
function ofQuotation(text: string): FoundHead | undefined {
  const [whole, above = '', label = '', source] = quotedOriginal.exec(text.slice(0, 2000)) ?? [];
  if (whole === undefined || source === undefined || !originalLabels.has(labelOf(label))) return undefined;
  return {
    facts: new Map([['source', source]]),
    rest: `${above}\n${text.slice(whole.length)}`,
  };
}

/** Two or more lines that are properties alone, two of them with names that are known. */
function ofNotion(text: string): FoundHead | undefined {
  const above = headline.exec(text.slice(0, 2000))?.[0] ?? '';
  const block = /^(?:[^\n]+\n){2,30}/.exec(text.slice(above.length, above.length + 10_000))?.[0] ?? '';
  const lines = block.split('\n').slice(0, -1);
  const found = lines.map((line) => property.exec(line));
  if (lines.length === 0 || found.some((line) => line === null)) return undefined;
  const hasHeadline = above.trim() !== '';
  const facts = new Map<string, string>();
  const others = lines.filter((_, at) => {
    const [, label = '', value = ''] = found[at] ?? [];
    const name = knownName(label);
    if (name === undefined || facts.has(name) || (name === 'title' && hasHeadline)) return true;
    facts.set(name, value.trimEnd());
    return false;
  });
  if (facts.size < 2) return undefined;
  const rest = blankLines(lines.length - others.length) + others.map((line) => `${line}\n`).join('');
  return { facts, rest: above + rest + text.slice(above.length + block.length) };
}
