/**
 * What databases of newspapers write around a text that one takes from them (Nexis, ProQuest): above it lines without a label for the headline, the
 * paper and its day, and lines with one, the last of which counts the words or leads to the text (`LENGTH: 512 words`, `Body`, `Full text: …`); below it
 * more of these.
 */
import { parseDate } from '../../date/parse-date.ts';
import { blankLines } from '../front-matter/front-matter.ts';
import { knownName } from '../front-matter/schema-names.ts';
import { factsOfLine } from '../lines/facts-of-line.ts';
import type { FoundHead } from './found-head.ts';

const mostLines = 80;
/** Lines without a label. */
const mostPlain = 6;
const countsWords =
  /^\p{Lu}\p{L}{3,9} ?: ?\d{1,5} (?:words|mots|w[öo]rter|woorden|palabras|parole|palavras)$/iu;
const leadsToText = /^full text:[ \t]*/i;
const labelled = /^(\p{Lu}[\p{L} -]{2,30}?) ?:[ \t]+(\S.*)$/u;
const rule = /^[_=*-]{5,}$/;
const counter = /^(?:report information from \S+|page \d{1,5}|\d{1,5} of \d{1,5}(?: documents?)?)$/i;
const link = /^(?:proquest document link|links?:.*)$/i;
const copyright = /^(?:copyright\b|©|\(c\))/i;
const belowText = /\n[ \t]*\n(?=(?:load-date|subject):)/i;
const end = /^(?:end of document|all rights reserved\.?)$/i;
const keys = new Map([
  ['headline', 'title'],
  ['byline', 'author'],
  ['author', 'author'],
  ['highlight', 'dek'],
  ['publication title', 'publisher'],
  ['publication date', 'date'],
  // Its name, not its tag.
  ['language', 'text language'],
]);

/** @returns undefined for a text that begins otherwise */
export function databaseHead(text: string): FoundHead | undefined {
  const start = text.slice(0, 10_000);
  if (!/^(?:\p{L}{4,10} ?: ?\d{1,5} \p{L}{4,8}$|full text:)/imu.test(start)) return undefined;
  const lines = start.split('\n', mostLines).map((line) => line.trim());
  const { from, words } = endOfHead(lines);
  if (from === 0) return undefined;
  const facts = new Map<string, string>();
  const plain = lines.slice(0, from).filter((line) => !take(line, facts));
  if (plain.length > mostPlain || facts.size < 2) return undefined;
  const named = words === '' ? namesAround(plain) : namesAbove(lines, plain);
  if (facts.has('title')) delete named.title;
  if (!facts.has('title') && named.title === undefined) return undefined;
  const others = plain.filter((line) => !Object.values(named).includes(line));
  const kept = others.map((line) => `${line}\n`).join('');
  const gone = blankLines(Math.max(1, from - others.length - Number(words !== '')));
  const behind = text.split('\n').slice(from).join('\n');
  const body = words === '' ? behind : `${words}\n${behind}`;
  const tail = tailOf(body, facts);
  const first = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    facts: new Map([...first, ...facts]),
    rest: gone.slice(1) + kept + gone.slice(0, 1) + body.slice(0, tail),
  };
}

interface Named {
  title?: string | undefined;
  publisher?: string | undefined;
  date?: string | undefined;
  retrieved?: string | undefined;
}

/** Nexis: the paper above the day and the headline below it, or both above. */
function namesAround(plain: readonly string[]): Named {
  const day = plain.findIndex(isDay);
  if (day < 0) return { title: plain[0] };
  const [title, publisher] = day > 1 ? [plain[0], plain[day - 1]] : [plain.slice(day + 1).at(-1), plain[0]];
  return { title, publisher, date: plain[day] };
}

/** ProQuest: the headline above all labels, and above it perhaps when the text was taken. */
function namesAbove(lines: readonly string[], plain: readonly string[]): Named {
  const above = lines
    .slice(
      0,
      lines.findIndex((line) => labelled.test(line)),
    )
    .filter((line) => plain.includes(line));
  return { title: above.at(-1), retrieved: above.find(isDay) };
}

/** Where the text begins: its line from 0, and what it says behind a label. */
function endOfHead(lines: readonly string[]): { from: number; words: string } {
  const counted = lines.findIndex((line) => countsWords.test(line));
  if (counted > 0) {
    const body = lines.findIndex((line, at) => at > counted && /^(?:body|text[e]?)$/i.test(line));
    if (body > 0) return { from: body + 1, words: '' };
    const next = lines.findIndex((line, at) => at > counted && line !== '' && !labelled.test(line));
    return { from: next < 0 ? 0 : next, words: '' };
  }
  const at = lines.findIndex((line) => leadsToText.test(line));
  return { from: at + 1, words: lines[at]?.replace(leadsToText, '') ?? '' };
}

/** @returns whether a line says nothing that has no label */
function take(line: string, facts: Map<string, string>): boolean {
  if (line === '' || rule.test(line) || link.test(line) || end.test(line) || leadsToText.test(line))
    return true;
  if (copyright.test(line)) return set(facts, 'rights', line.replace(/^copyright: /i, ''));
  if (counter.test(line) || /^(?:body|text[e]?)$/i.test(line)) return true;
  const [, label = '', value = ''] = labelled.exec(line) ?? [];
  if (label === '') return false;
  const key = keys.get(label.toLowerCase()) ?? knownName(label) ?? label.toLowerCase();
  const names = key === 'author' ? factsOfLine(`By ${value}`, 'en', false, [])?.facts.author : undefined;
  return set(facts, key, names?.join('; ') ?? value);
}

function set(facts: Map<string, string>, key: string, value?: string): boolean {
  if (value !== undefined && !facts.has(key)) facts.set(key, value);
  return true;
}

/** `May 17, 2019 Friday 8:12 PM GMT` */
function isDay(line: string): boolean {
  return line.length <= 60 && /\d{4}/.test(line) && (parseDate(line)?.length ?? 0) >= 10;
}

/** Where the lines below a text begin, if all of them have labels. */
function tailOf(body: string, facts: Map<string, string>): number {
  const from = body.slice(-3000).search(belowText);
  if (from < 0) return body.length;
  const at = Math.max(0, body.length - 3000) + from;
  const more = new Map<string, string>();
  if (
    !body
      .slice(at)
      .split('\n')
      .every((line) => take(line.trim(), more))
  )
    return body.length;
  for (const [key, value] of more) set(facts, key, value);
  return at + 1;
}
