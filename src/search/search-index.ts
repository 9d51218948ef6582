import type { Article } from '../article/article.ts';
import { dayOf, yearOf } from '../date/iso-date.ts';
import { shardsOf, termsOf } from './terms.js';

/**
 * The index of a library as scripts, which a page can load from disk too: one with what results are filtered by, many with
 * the terms that begin alike, and many with the texts of a few articles each. A reader loads those that a query needs.
 *
 * @returns the scripts' text by their file names
 */
export function searchIndex(articles: readonly Article[]): Map<string, string> {
  const index = known.get(articles) ?? makeIndex(articles);
  known.set(articles, index);
  return index;
}

/** The page and its scripts ask for the same index. */
const known = new WeakMap<readonly Article[], Map<string, string>>();

function makeIndex(articles: readonly Article[]): Map<string, string> {
  return new Map([
    ['filters.js', script('filters', filtersOf(articles))],
    ...termScripts(articles),
    ...textsOf(articles),
  ]);
}

/** As many articles as one script of texts holds. */
export const articlesInText = 2;
/** How much of an article excerpts and quoted phrases are looked for in, in characters. */
const longestText = 40_000;
/** How much more a word says in the headline than in the text. */
const weights = { headline: 8, dek: 3, names: 5, text: 1 };
/** The parameters of BM25 (Robertson and Zaragoza, 2009, section 3.2). */
const saturation = 1.2;
const lengthShare = 0.75;
/** A reader loads one shard for each word; in characters. */
const largestShard = 60_000;
const deepestShard = 4;
/** Weights are kept as letters. */
const levels = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function termScripts(articles: readonly Article[]): [string, string][] {
  // For each term, the articles that say it, each followed by how often: lists of numbers take a tenth of a map's memory.
  const postings = new Map<string, number[]>();
  const lengths: number[] = [];
  const count = termCounter();
  for (const [at, article] of articles.entries()) {
    const counts = count(article);
    lengths.push([...counts.values()].reduce((sum, count) => sum + count, 0));
    for (const [term, count] of counts) {
      const list = postings.get(term);
      if (list) list.push(at, count);
      else postings.set(term, [at, count]);
    }
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const written = [...postings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, list]): WrittenTerm => ({
      term,
      written: writePostings(list, (at) => (lengths[at] ?? 0) / average),
      shards: shardsOf(term),
    }));
  return splitShards('all', 0, written);
}

/** The articles of a term as steps from one to the next, each with the letter of its weight. */
function writePostings(list: readonly number[], relativeLength: (at: number) => number): string {
  let last = -1;
  let written = '';
  for (let place = 0; place < list.length; place += 2) {
    const at = list[place] as number;
    const count = list[place + 1] as number;
    const norm = saturation * (1 - lengthShare + lengthShare * relativeLength(at));
    const step = at - last - 1;
    const level = Math.round((count / (count + norm)) * (levels.length - 1));
    written += (step === 0 ? '' : step.toString(36)) + levels.charAt(level);
    last = at;
  }
  return written;
}

interface WrittenTerm {
  term: string;
  /** Its articles, as the page's script reads them. */
  written: string;
  /** The parts of the index that may hold it. */
  shards: string[];
}

/** Parts a shard that is too large by what its terms begin with. */
function splitShards(name: string, depth: number, terms: WrittenTerm[]): [string, string][] {
  const size = terms.reduce((sum, { term, written }) => sum + term.length + written.length + 6, 0);
  if (size <= largestShard || depth === deepestShard) {
    const record = Object.fromEntries(terms.map(({ term, written }) => [`_${term}`, written]));
    return [[`t-${name}.js`, script('terms', name, record)]];
  }
  const parts = Map.groupBy(terms, ({ shards }) => shards[depth + 1] ?? name);
  return [...parts].flatMap(([part, few]) => splitShards(part, depth + 1, few));
}

/** Counts how often each term is said, what stands in headline and facts counting for more. */
function termCounter(): (article: Article) => Map<string, number> {
  // A library says the same words again and again, and folding one costs more than looking it up.
  const known = new Map<string, string[]>();
  const termsOfWord = (piece: string) => {
    const terms = known.get(piece) ?? termsOf(piece).map(({ term }) => term);
    known.set(piece, terms);
    return terms;
  };
  return ({ title, dek, author, publisher, topics, text }) => {
    const counts = new Map<string, number>();
    const add = (words: string, weight: number) => {
      // No word goes on past one of these signs, so that the terms of the pieces are those of the whole.
      for (const piece of words.split(/[^\p{L}\p{M}\p{N}'’]+/u))
        for (const term of termsOfWord(piece)) counts.set(term, (counts.get(term) ?? 0) + weight);
    };
    add(title, weights.headline);
    add(dek ?? '', weights.dek);
    add([...author, publisher ?? '', ...topics].join('\n'), weights.names);
    add(text, weights.text);
    return counts;
  };
}

/** For each article what it is filtered by, as numbers in lists of names. */
function filtersOf(articles: readonly Article[]) {
  const lists = {
    publisher: nameList(articles.map(({ publisher }) => (publisher === undefined ? [] : [publisher]))),
    author: nameList(articles.map(({ author }) => author)),
    topic: nameList(articles.map(({ topics }) => topics)),
    language: nameList(articles.map(({ lang }) => [new Intl.Locale(lang).language])),
    year: nameList(articles.map(({ date }) => (date === undefined ? [] : [yearOf(date)]))),
  };
  return { count: articles.length, perText: articlesInText, lists };
}

function nameList(named: string[][]): { names: string[]; of: string } {
  const numbers = new Map<string, number>();
  const of = named.map((names) =>
    names
      .map((name) => {
        const number = numbers.get(name) ?? numbers.size;
        numbers.set(name, number);
        return number.toString(36);
      })
      .join('.'),
  );
  return { names: [...numbers.keys()], of: of.join(' ') };
}

function textsOf(articles: readonly Article[]): [string, string][] {
  const scripts: [string, string][] = [];
  for (let start = 0; start < articles.length; start += articlesInText) {
    const few = articles.slice(start, start + articlesInText).map((article) => ({
      id: article.id,
      headline: article.headline,
      publisher: article.publisher,
      day: article.date && dayOf(article.date),
      lang: article.lang,
      text: article.text.slice(0, longestText),
    }));
    const number = start / articlesInText;
    scripts.push([`x-${number}.js`, script('texts', number, few)]);
  }
  return scripts;
}

/** A call of the page's own function: from disk, scripts are all that a page may load. */
function script(kind: string, ...values: unknown[]): string {
  const args = [kind, ...values].map((value) => JSON.stringify(value));
  return `librarySearch(${args.join(',')});\n`
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
