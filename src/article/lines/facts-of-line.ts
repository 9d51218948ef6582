/** What a line below a headline says of who wrote, or when it was published. */
import { decodeHTMLStrict } from 'entities';
import { parseDate } from '../../date/parse-date.ts';
import { archivedOriginal } from '../../address/archived-copy.ts';
import { alternatives } from '../../language/alternatives.ts';
import { isAuthorAddress } from '../../language/author-address.ts';
import { readByline } from '../../language/byline.ts';
import { invisible } from '../../language/invisible.ts';
import { languages } from '../../language/languages.ts';
import { betweenSigns, twoFacts } from '../../language/parts-of-line.ts';
import { isPersonLike } from '../../language/person-like.ts';
import { phrasesOf, wordList } from '../../language/phrases.ts';
import { endsWithStop } from '../../language/sentence-end.ts';
import { oncePerText } from '../../memory/once-per.ts';
import { readDatedSignature } from './dated-signature.ts';
import { type FactsOfLines, factOfPart, keyOf, labelled } from './fact-of-part.ts';
import { addressIn, isAddressAlone } from '../front-matter/address-in.ts';
import { knownName } from '../front-matter/schema-names.ts';

export interface SaidByLine {
  facts: FactsOfLines;
  /** It says something else as well, such as an office: it stays. */
  isPart?: true;
  /** It may be a name, if a day follows. */
  isUnsure?: true;
}

const longestLine = 200;
/** `<p class="byline">By Ida Holm</p>` */
const tags = /<\/?(?:p|div|span|time|small|address|strong|em|b|i)(?:\s[^<>]{0,200})?>/g;
/** Where no sign stands between its parts. */
const longestJoined = 120;
/** Of a part that is no fact. */
const longestOther = 60;
/** Of a line: what sets it off from the text. */
const marks = /^#{2,6}[ \t]+|(?:(?<![\p{L}\p{N}])|(?<=[:：]))[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}])|\\$/gu;
const link = /\[([^[\]]{1,80})\](?:\([^()\s]{1,500}(?:[ \t]+"[^"\n]{0,200}")?\)|\[[^[\]]{0,80}\])/g;
const addressed = /\[([^[\]]{1,80})\]\((https?:[^()\s]{1,500})(?:[ \t]+"[^"\n]{0,200}")?\)/g;
/** Each of several names leads to its own page: `By [Ida Holm](…), [Per Vik](…)`. */
const betweenLinks = /(\]\([^()\s]{1,500}\)),[ \t]+\[/g;
const linkAlone = new RegExp(
  `^(?:#{2,6}[ \\t]+)?[*_]{0,3}\\[([^[\\]]{1,80})\\]\\((\\S{1,500}?)(?:[ \\t]+"[^"\\n]{0,200}")?\\)[*_]{0,3}( (?:${alternatives(phrasesOf('placeWords'))}) \\p{Lu}[^.]{1,40})?$`,
  'u',
);
/** `https://news.example/@ida` */
const handle = /\/@[\w.-]{1,60}(?:[/?#]|$)/;
/** What a converter kept of the page: `[6 May 2024]{.date}`; and names of notes: `[[Ida Holm]]`. */
const attributes = /(?<=[\])])\{[^{}]{0,200}\}/g;
const span = /\[(?:\[(?:[^[\]|]{0,100}\|)?)?([^[\]|]{1,100})\]{1,2}(?!\()/g;
/** A field of Obsidian: `Author:: Ida Holm` */
const field = /^([*_]{0,3}\p{L}[\p{L}\p{M}\u200C ]{0,30}[*_]{0,3})::(?=[*_ \t])/u;
/** Behind names, an office, a place or an address: `By Ida Holm, Staff Writer`, `Par Ida Holm (Laketown)`, `By Ida Holm in Laketown`, `홍길동 기자 hong@news.example`. */
const behindNames = new RegExp(
  `^(.{5,80}?)(?:,\\s|\\s[(（]|\\s(?:${alternatives(phrasesOf('placeWords'))})\\s(?=\\p{Lu})|\\s(?=[^\\s@]{1,60}@\\S{1,80}$))`,
  'u',
);
/** `Berlin, 6. Mai 2024`, `Lyon, le 6 mai 2024` */
const behindPlace = /^\p{Lu}[\p{L}\p{M}.’' -]{1,30},\s+(?:\p{Ll}{2,3}\s)?(\S.*)$/u;
/** `The Wayback Machine - https://web.archive.org/web/…` */
const copied = /^\[?(?:[^[\]()<>]{0,40}\s)?(https?:[^\s()[\]]+)(?:\]\([^()\s]+\))?$/;
/** Words behind a comma; a label, or the words of a byline: `发布：2024年5月6日 来源：先驱报 记者 李明`. */
const joints = [
  /,\s+(?=\p{L})/u,
  new RegExp(
    `\\s(?=\\p{L}[\\p{L}\\p{M}\\u200C]{0,11}[:：]|(?:${alternatives(phrasesOf('bylinePhrases'))})\\s)`,
    'iu',
  ),
];
/** Words with capitals, and short ones: `Bureau of the Coast`. */
const house = /^\p{Lu}\S{0,30}(?:\s(?:\p{Lu}\S{0,30}|&|\p{Ll}{1,3})){0,5}(?<![.!?,:;])$/u;
/** Around a label, and its colon or none: `**Source:** https://…` */
const labelMarks = /^[*_]{1,3}([^*_]{1,40})[*_]{1,3}([:：]?)(?=\s|[:：])/;
/** All of it: `*原文：[Late](https://…)*` */
const marked = /^([*_]{1,3})([^*_].*)(?<![*_\s])\1$/;
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
  const whole = decodeHTMLStrict(written.replace(tags, '')).replace(invisible, '').replaceAll('\u00A0', ' ');
  if (whole.length > longestLine + longestLine * Number(whole.includes(']('))) return undefined;
  const signature = readDatedSignature(whole, authors, lang);
  if (signature?.author) return { facts: signature };
  const linked = saidByLink(whole);
  if (linked) return linked;
  const [, copy = ''] = copied.exec(whole) ?? [];
  if (copy !== '' && archivedOriginal(copy) !== undefined) return { facts: { source: copy } };
  const line = whole.replace(/^(?:>[ \t]?)?(?:[-*+][ \t]+)?/, '').replace(field, '$1:');
  const [, , inner] = marked.exec(line) ?? [];
  const [, label = '', value = ''] = labelled.exec(inner ?? line.replace(labelMarks, '$1$2')) ?? [];
  const address = isAddressAlone(value) ? { url: value, name: undefined } : addressIn(value);
  if (address && keyOf(label) === 'source') {
    const { url: source, name: publisher } = address;
    if (publisher === undefined) return { facts: { source } };
    // The words of another link name the article.
    return knownName(label) === 'source'
      ? { facts: { source, publisher } }
      : { facts: { source }, isPart: true };
  }
  const plain = withoutMarks(line.replace(betweenLinks, '$1 & ['));
  if (plain.length > longestLine) return undefined;
  const factOf = (part: string) => factOfPart(part, lang, authors);
  const factBeside = (part: string) => factOf(part) ?? factOfOwnWord(part, lang);
  const pieces = factOf(plain) ? [plain] : parts(plain, factBeside);
  const factIn = pieces.some((piece) => dayIn(factOf(piece.trim()))) ? factBeside : factOf;
  const read = pieces.map((piece) => factIn(piece.trim()));
  const isPart = read.includes(undefined);
  const said = isPart ? partly(plain, pieces, factIn) : read;
  const keys = said.flatMap((fact) => Object.keys(fact ?? {}));
  if (keys.length === 0 || new Set(keys).size < keys.length) return unsureByline(plain, lang);
  const facts = Object.assign({}, ...said) as FactsOfLines;
  // Days as headings part a diary.
  if (line.startsWith('#') && facts.author === undefined && !isBelowByline) return undefined;
  return { facts, ...(isPart && { isPart }) };
}

/** A link to the article, or to who wrote it, and nothing else but a place: `[Ida Holm](…/profile/ida) in Laketown`. */
function saidByLink(line: string): SaidByLine | undefined {
  const [, name = '', url = '', place] = linkAlone.exec(line) ?? [];
  if (url !== '' && place === undefined && isHostOf(name, url)) return { facts: { source: url } };
  return isPersonLike(name) && (url === '#' || isAuthorAddress(url) || handle.test(url))
    ? { facts: { author: [name] }, isUnsure: true, ...(place !== undefined && { isPart: true }) }
    : undefined;
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

/** What is read of a line, without marks and addresses. */
export function withoutMarks(line: string): string {
  return line.replace(attributes, '').replace(link, '$1').replace(span, '$1').replace(marks, '').trim();
}

type FactOf = (part: string) => FactsOfLines | undefined;

/** Between signs, or one directly behind the other: `By Ida Holm, March 2, 2017`; else the whole line. */
function parts(line: string, factOf: FactOf): string[] {
  const pieces = betweenSigns(line);
  if (pieces.length > 1) return pieces;
  if (line.length > longestJoined || !/\p{Nd}/u.test(line)) return [line];
  for (const joint of joints) {
    const listed = line.split(joint).map((part) => part.trim());
    if (listed.length > 1 && listed.every(factOf)) return listed;
  }
  const two = twoFacts(line, (part) => factOf(part) !== undefined);
  return two.length > 0 ? two : [line];
}

/** What some parts say, where others are an office, a place or a house. */
function partly(line: string, pieces: readonly string[], factOf: FactOf): FactsOfLines[] {
  if (line.length > longestJoined || endsWithStop.test(line)) return [];
  const read = pieces.map(
    (piece) => factOf(piece.trim()) ?? authorBefore(piece, factOf) ?? dayBehindPlace(piece, factOf),
  );
  const isShort = pieces.every((piece, at) => read[at] !== undefined || piece.length <= longestOther);
  return isShort ? read.filter((fact) => fact !== undefined) : [];
}

/** Who wrote, before an office or a place. */
function authorBefore(piece: string, factOf: FactOf): FactsOfLines | undefined {
  const names = behindNames.exec(piece)?.[1];
  const fact = names === undefined ? undefined : factOf(names);
  return fact?.author ? fact : undefined;
}

function dayBehindPlace(piece: string, factOf: FactOf): FactsOfLines | undefined {
  const [, behind = ''] = behindPlace.exec(piece) ?? [];
  const fact = factOf(behind);
  return dayIn(fact) === undefined ? undefined : fact;
}

const dayIn = (facts?: FactsOfLines): string | undefined => facts?.date ?? facts?.updated;

/** It may be a name, beside or above a day. */
function factOfOwnWord(part: string, lang: string): FactsOfLines | undefined {
  const name = bylineIn(lang)?.exec(part)?.[1];
  return name !== undefined && isPersonLike(name) ? { author: [name] } : undefined;
}

function unsureByline(line: string, lang: string): SaidByLine | undefined {
  const author = factOfOwnWord(line, lang)?.author ?? housesIn(line);
  return author.length > 0 ? { facts: { author }, isUnsure: true } : undefined;
}

/** `By The Harbour Times` */
function housesIn(line: string): string[] {
  const names = readByline(line);
  return names.every((name) => name !== line && house.test(name)) ? names : [];
}
