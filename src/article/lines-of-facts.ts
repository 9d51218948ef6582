/**
 * What a person or a program writes directly below the headline, each line saying who wrote or when it was published, and nothing else: `*By Ida Holm |
 * May 6, 2024*`. It is known then, and no line of the text; a line that says anything which front matter says otherwise stays one.
 */
import { readByline } from '../language/byline.ts';
import { isReadingTime } from '../language/is-reading-time.ts';
import { labelOf } from '../language/label.ts';
import { betweenSigns, twoFacts } from '../language/parts-of-line.ts';
import { isPersonLike } from '../language/person-like.ts';
import { phrasesOf } from '../language/phrases.ts';
import { alternatives } from '../language/alternatives.ts';
import { endsSentence } from '../language/sentence-end.ts';
import type { IsoDate } from '../date/iso-date.ts';
import { parseDate } from '../date/parse-date.ts';
import { addressIn, isAddressAlone } from './front-matter/address-in.ts';
import { keyOfLabel } from './front-matter/key-of-label.ts';
import { knownKey, knownName } from './front-matter/schema-names.ts';
import { blankLines, countLineEnds } from './front-matter/front-matter.ts';
import { readDatedSignature } from './dated-signature.ts';

export interface FactsOfLines {
  title?: string;
  author?: string[];
  date?: IsoDate;
  updated?: IsoDate;
  source?: string;
  publisher?: string;
}

/** The same as front matter has it; a day may be none that can be read. */
type Known = Pick<FactsOfLines, 'title' | 'author' | 'source' | 'publisher'> & {
  date?: string | undefined;
  updated?: string | undefined;
};

/** Above it, links to parts of the page may stand. */
const headline =
  /^\s*(?:\[[^[\]\n]{1,100}\]\([^()\s]{1,500}\)[ \t]*\n\s*){0,3}(?:#[ \t][^\n]+|[^\s#>|*+-][^\n]*\n={3,}[ \t]*)(?:\n|$)/;
/** A dek or a picture may stand between. */
const between = /^\s*(?:#{2,4}[ \t]|[*_][^*_\s]|!\[)[^\n]*\n/;
const mostBetween = 2;
/** Plain or in bold, where nothing else names the article. */
const plainTitle = /^\s*(?:\*\*([^*\n]{3,120})\*\*|([\p{L}\p{N}“"«‘'¿¡][^\n]{2,120}?))[ \t]*(?:\\?)\n/u;
const mostLines = 4;
const longestLine = 200;
/** Where no sign stands between its parts. */
const longestJoined = 120;
/** Of a line: what sets it off from the text. */
const marks = /^#{2,6}[ \t]+|(?:(?<![\p{L}\p{N}])|(?<=[:：]))[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}])|\\$/gu;
const link = /\[([^[\]]{1,80})\]\([^()\s]{1,500}\)/g;
const addressed = /\[([^[\]]{1,80})\]\((https?:[^()\s]{1,500})\)/g;
/** The end of the sentence that a byline may be: `… by Ida Holm.`; not of `Jr.` */
const stop = /(?<=\p{Ll}{3})\.$/u;
/** Words behind a comma, and a label: `发布：2024年5月6日 来源：先驱报`. */
const joints = [/,\s+(?=\p{L})/u, /\s(?=\p{L}{1,12}[:：])/u];
/** Behind the last figure of a day stand the part of the day, its zone or the day of the week. */
const longestEnd = 20;
/** Around a label, and its colon or none: `**Source:** https://…` */
const labelMarks = /^[*_]{1,3}([^*_]{1,40})[*_]{1,3}([:：]?)(?=\s|[:：])/;
const labelled = /^(\p{L}[\p{L} ]{0,30})[:：]\s*(\S.*)$/u;
const updated = new RegExp(`^(?:${alternatives(phrasesOf('updatedLabels'))})(?:\\s*[:：]\\s*|\\s+)`, 'iu');

/**
 * @param known what front matter says
 * @returns undefined for a text that begins otherwise
 */
export function linesOfFacts(
  text: string,
  known: Known,
  lang: string,
): { facts: FactsOfLines; rest: string } | undefined {
  const start = text.slice(0, 5000);
  const isSigned = readDatedSignature(lineAt(start, 0)?.trim() ?? '', [], lang) !== undefined;
  const isNamed = known.title !== undefined || /^#[ \t]/m.test(text) || headline.test(start) || isSigned;
  const [above = '', bold, plain] = (isNamed ? headline : plainTitle).exec(start) ?? [];
  const named = isNamed ? undefined : (bold ?? plain)?.trim();
  if (!isNamed && (named === undefined || endsSentence.test(named) || /[,，،、]$/.test(named)))
    return undefined;

  let from = above.length;
  let found = readLines(text, from, known, lang);
  for (let count = 0; isNamed && count < mostBetween && found.end === from; count++) {
    const line = between.exec(text.slice(from, from + 1000))?.[0];
    if (line === undefined) break;
    from += line.length;
    found = readLines(text, from, known, lang);
    // A day there is one of a section.
    if (!found.facts.author) found.end = from;
  }
  const { facts, end } = found;
  if (end === from) return isNamed ? signedBeside(text, above.length, known, lang) : undefined;
  if (text.slice(end).trim() === '') return undefined;
  const kept = named === undefined ? text.slice(0, from) : blankLines(countLineEnds(above));
  const rest = kept + blankLines(countLineEnds(text.slice(from, end))) + text.slice(end);
  return { facts: named === undefined ? facts : { ...facts, title: named }, rest };
}

/** The day of a line that also names somebody who is not known to have written: it stays. */
function signedBeside(text: string, from: number, known: Known, lang: string) {
  const line = lineAt(text, from)?.trim() ?? '';
  const date = readDatedSignature(line, known.author ?? [], lang)?.date;
  return date === undefined || known.date !== undefined ? undefined : { facts: { date }, rest: text };
}

function lineAt(text: string, at: number): string | undefined {
  return /^\s*\S[^\n]*(?:\n|$)/.exec(text.slice(at, at + 1000))?.[0];
}

/** What the lines from a place on say, and where they end. */
function readLines(
  text: string,
  from: number,
  known: Known,
  lang: string,
): { facts: FactsOfLines; end: number } {
  const facts: FactsOfLines = {};
  let end = from;
  for (let count = 0; count < mostLines; count++) {
    const whole = lineAt(text, end);
    const authors = facts.author ?? known.author ?? [];
    const said =
      whole === undefined ? undefined : factsIn(whole.trim(), lang, facts.author !== undefined, authors);
    if (whole === undefined || !said || !agree(said, { ...known, ...facts })) break;
    Object.assign(facts, { ...said, ...facts });
    const original =
      said.date === undefined || known.source !== undefined ? undefined : linkOfDay(whole, lang);
    if (original !== undefined) facts.source ??= original;
    end += whole.length;
  }
  return { facts, end };
}

/** `[May 6, 2024](https://…)`: pages link the day to themselves. */
function linkOfDay(line: string, lang: string): string | undefined {
  return Array.from(line.matchAll(addressed)).find(
    ([, words = '']) => parseDate(words, lang) !== undefined,
  )?.[2];
}

/** What a line says, if it says nothing else. */
function factsIn(
  written: string,
  lang: string,
  isBelowByline: boolean,
  authors: readonly string[],
): FactsOfLines | undefined {
  if (written.length > longestLine) return undefined;
  const signature = readDatedSignature(written, authors, lang);
  if (signature?.author) return signature;
  const line = written.replace(/^(?:>[ \t]?)?(?:[-*+][ \t]+)?/, '');
  const [, label = '', value = ''] = labelled.exec(line.replace(labelMarks, '$1$2')) ?? [];
  const address = isAddressAlone(value) ? { url: value, name: undefined } : addressIn(value);
  if (address && keyOf(label) === 'source') {
    const { url: source, name: publisher } = address;
    if (publisher === undefined) return { source };
    // The words of another link name the article.
    return knownName(label) === 'source' ? { source, publisher } : undefined;
  }
  const plain = line.replace(link, '$1').replace(marks, '').trim();
  // Days as headings part a diary.
  const isHeading = line.startsWith('#');
  const whole = factOf(plain, lang, authors);
  const pieces = whole
    ? [whole]
    : parts(plain, lang, authors).map((piece) => factOf(piece.trim(), lang, authors));
  const keys = pieces.flatMap((piece) => Object.keys(piece ?? {}));
  if (pieces.length === 0 || pieces.includes(undefined) || new Set(keys).size < keys.length) return undefined;
  const facts = Object.assign({}, ...pieces) as FactsOfLines;
  const isDay = facts.author === undefined;
  return Object.keys(facts).length === 0 || (isHeading && isDay && !isBelowByline) ? undefined : facts;
}

/** Between signs, or one directly behind the other: `By Ida Holm, March 2, 2017`. */
function parts(line: string, lang: string, authors: readonly string[]): string[] {
  const pieces = betweenSigns(line);
  if (pieces.length > 1) return pieces;
  if (line.length > longestJoined || !/\p{Nd}/u.test(line)) return [];
  for (const joint of joints) {
    const listed = line.split(joint).map((part) => part.trim());
    if (listed.length > 1 && listed.every((part) => factOf(part, lang, authors))) return listed;
  }
  return twoFacts(line, (part) => factOf(part, lang, authors) !== undefined);
}

/** What a label before a colon means. */
function keyOf(label: string): string | undefined {
  return knownKey(label) ?? keyOfLabel(label);
}

function factOf(written: string, lang: string, authors: readonly string[]): FactsOfLines | undefined {
  if (isReadingTime(written)) return {};
  const [, label = '', value = ''] = labelled.exec(written) ?? [];
  const key = keyOf(label);
  const piece = key === 'date' ? value : written;
  if (key === 'author' && isPersonLike(value)) return { author: [value] };
  if (knownName(label) === 'source' && !/\p{P}|\p{N}/u.test(value)) return { publisher: value };
  const isUpdated = updated.test(piece);
  const date = isDay(piece) ? parseDate(piece.replace(updated, ''), lang) : undefined;
  if (date !== undefined && date.length >= 10) return isUpdated ? { updated: date } : { date };
  const names = readByline(piece).map((name) => name.replace(stop, ''));
  const isByline =
    names.length > 0 && !(names.length === 1 && names[0] === piece.replace(/\s+/g, ' ').replace(stop, ''));
  const isKnown = (name: string) => authors.some((author) => labelOf(author) === labelOf(name));
  return isByline && names.every((name) => isPersonLike(name) || isKnown(name))
    ? { author: names }
    : undefined;
}

/** A sentence may begin with a day and an hour. */
function isDay(line: string): boolean {
  const characters = Array.from(line);
  const behind = characters.slice(characters.findLastIndex((sign) => /\p{N}/u.test(sign)) + 1).join('');
  return (
    behind.length <= longestEnd &&
    !/[:：]/.test(behind) &&
    !/[.!?]\s*$/.test(behind.replace(/\p{L}\.\s*$/u, ''))
  );
}

function agree(said: FactsOfLines, known: Known): boolean {
  const day = (date?: string) => date?.slice(0, 10);
  const letters = (names: string[]) => names.map(labelOf).join();
  return (
    (['source', 'publisher'] as const).every(
      (key) => said[key] === undefined || known[key] === undefined || said[key] === known[key],
    ) &&
    (['date', 'updated'] as const).every(
      (key) => said[key] === undefined || known[key] === undefined || day(said[key]) === day(known[key]),
    ) &&
    (said.author === undefined || !known.author?.length || letters(said.author) === letters(known.author))
  );
}
