/** Takes apart a line of small print: who wrote it, when it was published, how long it takes to read. */
import { alternatives } from '../../language/alternatives.ts';
import { shortDay } from '../../article/lines/fact-of-part.ts';
import { readByline } from '../../language/byline.ts';
import { isReadingTime } from '../../language/is-reading-time.ts';
import { betweenSigns, twoFacts } from '../../language/parts-of-line.ts';
import { type PhraseKey, phrasesOf } from '../../language/phrases.ts';
import { parseDate } from '../../date/parse-date.ts';
import { saysEdited, splitNames } from '../page/authors/author-names.ts';
import { isPersonLike } from '../../language/person-like.ts';
import type { Facts } from '../reader.ts';

export interface SmallPrint {
  facts: Pick<Facts, 'author' | 'date' | 'updated' | 'retrieved'>;
  /** The line says nothing but these facts. */
  isWhole: boolean;
}

const longest = 250;
const updated = beginning('updatedLabels');
const published = beginning('publishedLabels');
const retrieved = beginning('retrievedLabels');

const bylines = [...phrasesOf('bylineWords'), ...phrasesOf('bylinePhrases')];
const author = new RegExp(`^(?:${alternatives(bylines)})\\s?[:：]`, 'iu');

function beginning(key: PhraseKey): RegExp {
  return new RegExp(
    `^[\\p{P}\\p{S}]?(?:${alternatives(phrasesOf(key))})(?:\\s*[:：]\\s*|\\s+|(?=\\d))`,
    'iu',
  );
}

/** Whether a line begins with a word for what it says: `Published`, `Author:`. */
export function isLabelled(text: string): boolean {
  return [updated, published, retrieved, author].some((label) => label.test(text));
}

/** @param lang BCP 47 tag, if it is known */
export function readSmallPrint(text: string, lang?: string): SmallPrint | undefined {
  if (text.length > longest || text === '' || text.includes('://')) return undefined;
  const whole = readPiece(text, lang);
  if (whole?.isWhole) return whole;
  const isFact = (part: string) => readPiece(part, lang)?.isWhole === true;
  return joined(betweenSigns(text), lang) ?? joined(twoFacts(text, isFact), lang) ?? whole;
}

function joined(pieces: string[], lang: string | undefined): SmallPrint | undefined {
  if (pieces.length < 2 || pieces.length > 8) return undefined;
  const read = pieces.map((piece) => readPiece(piece.trim(), lang));
  const facts: SmallPrint['facts'] = {};
  for (const piece of read) {
    const { author, ...days } = piece?.facts ?? {};
    Object.assign(facts, { ...days, ...facts });
    if (author) facts.author = [...(facts.author ?? []), ...author];
  }
  if (Object.keys(facts).length === 0) return undefined;
  const isWhole = pieces.every((piece, at) => read[at]?.isWhole && !isReadingTime(piece));
  return { facts, isWhole };
}

function readPiece(text: string, lang: string | undefined): SmallPrint | undefined {
  return (
    readDay(text, lang) ?? readNames(text) ?? (isReadingTime(text) ? { facts: {}, isWhole: true } : undefined)
  );
}

const labels = [
  ['retrieved', retrieved],
  ['updated', updated],
  ['date', published],
] as const;

function readDay(text: string, lang: string | undefined): SmallPrint | undefined {
  const [key, label] = labels.find(([, label]) => label.test(text)) ?? ['date' as const];
  const day = label ? text.replace(label, '') : text;
  const date = shortDay(day, lang) ?? parseDate(day, lang);
  // A year alone is a number like others.
  if (date === undefined || (date.length === 4 && !label)) return undefined;
  return { facts: { [key]: date }, isWhole: true };
}

function readNames(text: string): SmallPrint | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (saysEdited(line)) return undefined;
  const names = readByline(line);
  if (names.length === 0 || (names.length === 1 && names[0] === line)) return undefined;
  const parts = names.flatMap(splitNames);
  const persons = parts.filter(isPersonLike);
  const author = persons.length > 0 ? persons : parts.filter((name) => /^[^\p{Ll}]/u.test(name));
  if (author.length === 0 || /[.!?。]$/.test(line.replace(/\s\p{Lu}\.$/u, ''))) return undefined;
  const rest = author.reduce((left, name) => left.replace(name, ''), names.join(' '));
  return { facts: { author }, isWhole: !/[\p{L}\p{N}]/u.test(rest.replace(andWords, ' ')) };
}

const andWords = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${alternatives(phrasesOf('andWords'))})(?![\\p{L}\\p{M}])`,
  'giu',
);
