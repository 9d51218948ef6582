/** What a line below a headline says of who wrote, or when it was published. */
import type { IsoDate } from '../date/iso-date.ts';
import { parseDate } from '../date/parse-date.ts';
import { alternatives } from '../language/alternatives.ts';
import { isAuthorAddress } from '../language/author-address.ts';
import { readByline } from '../language/byline.ts';
import { isReadingTime } from '../language/is-reading-time.ts';
import { labelOf } from '../language/label.ts';
import { languages } from '../language/languages.ts';
import { betweenSigns, twoFacts } from '../language/parts-of-line.ts';
import { isPersonLike } from '../language/person-like.ts';
import { phrasesOf, wordList } from '../language/phrases.ts';
import { endsWithStop } from '../language/sentence-end.ts';
import { oncePerText } from '../memory/once-per.ts';
import { readDatedSignature } from './dated-signature.ts';
import { addressIn, isAddressAlone } from './front-matter/address-in.ts';
import { keyOfLabel } from './front-matter/key-of-label.ts';
import { knownKey, knownName } from './front-matter/schema-names.ts';

export interface FactsOfLines {
  title?: string;
  author?: string[];
  date?: IsoDate;
  updated?: IsoDate;
  source?: string;
  publisher?: string;
}

export interface SaidByLine {
  facts: FactsOfLines;
  /** It says something else as well, such as an office: it stays. */
  isPart?: true;
  /** It may be a name, if a day follows. */
  isUnsure?: true;
}

const longestLine = 200;
/** Where no sign stands between its parts. */
const longestJoined = 120;
/** Of a part that is no fact. */
const longestOther = 60;
/** Of a line: what sets it off from the text. */
const marks = /^#{2,6}[ \t]+|(?:(?<![\p{L}\p{N}])|(?<=[:：]))[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}])|\\$/gu;
const link = /\[([^[\]]{1,80})\]\([^()\s]{1,500}(?:[ \t]+"[^"\n]{0,200}")?\)/g;
const addressed = /\[([^[\]]{1,80})\]\((https?:[^()\s]{1,500})(?:[ \t]+"[^"\n]{0,200}")?\)/g;
const linkAlone =
  /^(?:#{2,6}[ \t]+)?[*_]{0,3}\[([^[\]]{1,80})\]\((\S{1,500}?)(?:[ \t]+"[^"\n]{0,200}")?\)[*_]{0,3}$/;
/** `https://news.example/@ida` */
const handle = /\/@[\w.-]{1,60}(?:[/?#]|$)/;
/** What a converter kept of the page: `[6 May 2024]{.date}`; and names of notes: `[[Ida Holm]]`. */
const attributes = /(?<=[\])])\{[^{}]{0,200}\}/g;
const span = /\[(?:\[(?:[^[\]|]{0,100}\|)?)?([^[\]|]{1,100})\]{1,2}(?!\()/g;
/** A field of Obsidian: `Author:: Ida Holm` */
const field = /^([*_]{0,3}\p{L}[\p{L}\p{M}\u200C ]{0,30}[*_]{0,3})::(?=[*_ \t])/u;
/** The end of the sentence that a byline may be: `… by Ida Holm.`; not of `Jr.` */
const stop = /(?<=\p{Ll}{3})\.$/u;
/** Behind names, an office or a place: `By Ida Holm, Staff Writer`, `Par Ida Holm (Laketown)`. */
const behindNames = /^(.{5,80}?)(?:,\s|\s[(（])/u;
/** Words behind a comma, and a label: `发布：2024年5月6日 来源：先驱报`. */
const joints = [/,\s+(?=\p{L})/u, /\s(?=\p{L}[\p{L}\p{M}\u200C]{0,11}[:：])/u];
/** Behind the last figure of a day stand the part of the day, its zone or the day of the week. */
const longestEnd = 20;
/** Around a label, and its colon or none: `**Source:** https://…` */
const labelMarks = /^[*_]{1,3}([^*_]{1,40})[*_]{1,3}([:：]?)(?=\s|[:：])/;
const labelled = /^(\p{L}[\p{L}\p{M}\u200C ]{0,30})[:：]\s*(\S.*)$/u;
const updated = new RegExp(`^(?:${alternatives(phrasesOf('updatedLabels'))})(?:\\s*[:：]\\s*|\\s+)`, 'iu');
/** A word that only in one language stands before a name: `di Ida Holm`. */
const bylineIn = oncePerText((lang: string) => {
  const words = wordList(languages.find(({ tag }) => tag === lang)?.bylineWords);
  return words.length === 0 ? undefined : new RegExp(`^(?:${alternatives(words)})\\s+(\\S.*)$`, 'iu');
});

/**
 * @param isBelowByline whether it stands below a line that says who wrote
 * @param authors who wrote, as far as it is known
 * @returns undefined for a line of the text
 */
export function factsOfLine(
  written: string,
  lang: string,
  isBelowByline: boolean,
  authors: readonly string[],
): SaidByLine | undefined {
  if (written.length > longestLine + longestLine * Number(written.includes(']('))) return undefined;
  const signature = readDatedSignature(written, authors, lang);
  if (signature?.author) return { facts: signature };
  const [, name = '', url = ''] = linkAlone.exec(written) ?? [];
  if (url !== '' && isHostOf(name, url)) return { facts: { source: url } };
  if (isPersonLike(name) && (isAuthorAddress(url) || handle.test(url)))
    return { facts: { author: [name] }, isUnsure: true };
  const line = written.replace(/^(?:>[ \t]?)?(?:[-*+][ \t]+)?/, '').replace(field, '$1:');
  const [, label = '', value = ''] = labelled.exec(line.replace(labelMarks, '$1$2')) ?? [];
  const address = isAddressAlone(value) ? { url: value, name: undefined } : addressIn(value);
  if (address && keyOf(label) === 'source') {
    const { url: source, name: publisher } = address;
    if (publisher === undefined) return { facts: { source } };
    // The words of another link name the article.
    return knownName(label) === 'source' ? { facts: { source, publisher } } : undefined;
  }
  const plain = line
    .replace(attributes, '')
    .replace(link, '$1')
    .replace(span, '$1')
    .replace(marks, '')
    .trim();
  if (plain.length > longestLine) return undefined;
  // Days as headings part a diary.
  const isHeading = line.startsWith('#');
  const whole = factOf(plain, lang, authors);
  const pieces = whole ? [plain] : parts(plain, lang, authors);
  const read = pieces.map((piece) => factOf(piece.trim(), lang, authors));
  const isPart = read.length === 0 || read.includes(undefined);
  const said = isPart ? partly(plain, pieces, lang, authors) : read;
  const keys = said.flatMap((piece) => Object.keys(piece ?? {}));
  if (keys.length === 0 || new Set(keys).size < keys.length) return unsureByline(plain, lang);
  const facts = Object.assign({}, ...said) as FactsOfLines;
  if (isHeading && facts.author === undefined && !isBelowByline) return undefined;
  return { facts, ...(isPart && { isPart }) };
}

/** `[www.news.example](https://www.news.example/late)`; the first page of a site is that of no article. */
function isHostOf(words: string, url: string): boolean {
  const address = /^https?:/.test(url) ? URL.parse(url) : null;
  return (
    address !== null &&
    address.pathname.length > 1 &&
    words.replace(/^www\./, '') === address.host.replace(/^www\./, '')
  );
}

/** Whether nothing but the word of a byline stands on a line; pages set the name below it. */
export function isBylineWord(line: string): boolean {
  const name = 'Ida Holm';
  return line.length <= 20 && readByline(`${line} ${name}`).join() === name;
}

/** `[May 6, 2024](https://…)`: pages link the day to themselves. */
export function linkOfDay(line: string, lang: string): string | undefined {
  return Array.from(line.matchAll(addressed)).find(
    ([, words = '']) => parseDate(words, lang) !== undefined,
  )?.[2];
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

/** What some parts say, where others are an office, a place or a house. */
function partly(line: string, pieces: readonly string[], lang: string, authors: readonly string[]) {
  if (line.length > longestJoined || endsWithStop.test(line)) return [];
  const [, names] = pieces.length > 1 ? [] : (behindNames.exec(line) ?? []);
  if (names !== undefined) return [factOf(names, lang, authors)].filter((fact) => fact?.author);
  const read = pieces.map((piece) => factOf(piece.trim(), lang, authors) ?? partOf(piece, lang, authors));
  const isShort = pieces.every((piece, at) => read[at] !== undefined || piece.length <= longestOther);
  return isShort ? read.filter((fact) => fact !== undefined) : [];
}

function partOf(piece: string, lang: string, authors: readonly string[]): FactsOfLines | undefined {
  const names = behindNames.exec(piece)?.[1];
  const fact = names === undefined ? undefined : factOf(names, lang, authors);
  return fact?.author ? fact : undefined;
}

function unsureByline(line: string, lang: string): SaidByLine | undefined {
  const name = bylineIn(lang)?.exec(line)?.[1];
  return name !== undefined && isPersonLike(name) ? { facts: { author: [name] }, isUnsure: true } : undefined;
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
  if ((knownName(label) === 'source' || key === 'publisher') && !/\p{P}|\p{N}/u.test(value))
    return { publisher: value };
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
    !/[.!?]\s*$/.test(behind.replace(/(?:\p{L}\.){1,3}\s*$/u, ''))
  );
}
