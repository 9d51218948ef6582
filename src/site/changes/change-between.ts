import type { Article } from '../../article/article.ts';
import { joinNames } from '../../language/join-names.ts';
import { plainText } from '../plain-text.ts';
import { type Budget, diffLists } from './diff-lists.ts';
import { diffWords, type Piece } from './diff-words.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import { type Token, wordsOf } from './words-of.ts';

/** A changed part of an article, or how many unchanged paragraphs stand at this place. */
export type ChangedPart =
  | { kind: 'headline' | 'dek' | 'byline' | 'caption' | 'paragraph'; pieces: Piece[] }
  | { kind: 'unchanged'; count: number };

/** What an article said otherwise. */
export interface Change {
  parts: ChangedPart[];
  /** How many words came, and went. */
  added: number;
  removed: number;
}

type Read = Pick<Article, 'headline' | 'dek' | 'author' | 'lead' | 'text' | 'lang'>;

/** More differing paragraphs, or letters in them, than a changed article has: then it is another one, or a hostile one. */
const mostParagraphs = 1500;
const mostLetters = 400_000;
/** About a second of work. */
const mostSteps = 4_000_000;

/**
 * What changed from one version of an article to the next, in words: headline, dek, byline, the lead image's caption and
 * the text. The same two give the same change; no clock decides how much is looked at.
 *
 * @returns undefined if too much is different to be shown
 */
export function changeBetween(older: Read, newer: Read): Change | undefined {
  const budget: Budget = { steps: mostSteps };
  const lines = diffLists(older.text.split('\n'), newer.text.split('\n'), mostParagraphs, budget);
  if (!lines) return undefined;
  const body = partsOf(older, newer, lines, budget);
  if (!body) return undefined;
  const fields = (['headline', 'dek', 'byline', 'caption'] as const).flatMap((kind): ChangedPart[] => {
    const [was = '', is = ''] = [fieldOf(kind, older), fieldOf(kind, newer)];
    if (was === is || was.length + is.length > mostLetters) return [];
    return [{ kind, pieces: diffWords(wordsOf(was, older.lang), wordsOf(is, newer.lang), budget) }];
  });
  const parts = [...fields, ...body];
  return { parts, added: countWords(parts, 'added'), removed: countWords(parts, 'removed') };
}

function fieldOf(kind: 'headline' | 'dek' | 'byline' | 'caption', article: Read): string | undefined {
  switch (kind) {
    case 'byline':
      return joinNames(article.author, article.lang);
    case 'caption':
      return article.lead?.caption && plainText(article.lead.caption);
    default:
      return article[kind];
  }
}

function partsOf(
  older: Read,
  newer: Read,
  runs: NonNullable<ReturnType<typeof diffLists>>,
  budget: Budget,
): ChangedPart[] | undefined {
  const oldLines = older.text.split('\n');
  const newLines = newer.text.split('\n');
  const parts: ChangedPart[] = [];
  let oldAt = 0;
  let newAt = 0;
  let letters = 0;
  let went: Token[][] = [];
  let came: Token[][] = [];
  const take = (lines: string[], lang: string) => {
    letters += lines.reduce((sum, line) => sum + line.length, 0);
    return letters > mostLetters
      ? []
      : lines.filter((line) => line !== '').map((line) => wordsOf(line, lang));
  };
  const settle = () => {
    for (const { older: was = [], newer: is = [] } of pairParagraphs(went, came))
      parts.push({ kind: 'paragraph', pieces: diffWords(was, is, budget) });
    [went, came] = [[], []];
  };
  for (const { kind, count } of runs) {
    if (kind === 'removed') went.push(...take(oldLines.slice(oldAt, oldAt + count), older.lang));
    if (kind === 'added') came.push(...take(newLines.slice(newAt, newAt + count), newer.lang));
    if (letters > mostLetters) return undefined;
    if (kind === 'same') {
      settle();
      parts.push({ kind: 'unchanged', count });
    }
    if (kind !== 'added') oldAt += count;
    if (kind !== 'removed') newAt += count;
  }
  settle();
  return parts;
}

function countWords(parts: ChangedPart[], side: Piece['kind']): number {
  return parts
    .flatMap((part) => ('pieces' in part ? part.pieces : []))
    .filter(({ kind }) => kind === side)
    .reduce((sum, { tokens }) => sum + tokens.filter(({ isWord }) => isWord).length, 0);
}
