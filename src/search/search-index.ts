import type { Article } from '../article/article.ts';
import { filterScript } from './filter-script.ts';
import { termScripts } from './term-scripts.ts';
import { termTable } from './term-table.ts';
import { type TextScript, textScripts } from './text-scripts.ts';
import { wordScripts } from './word-scripts.ts';

/** The index of a library as scripts, which a page can load from disk too: a reader loads those that a query needs. */
export interface SearchIndex {
  /** The lists: the scripts' text by their file names. */
  scripts: Map<string, string>;
  /** The articles' own texts; most builds need few of them. */
  texts: Map<string, TextScript>;
  /** What the parts of each list begin with; see `cutParts`. */
  firsts: Firsts;
}

export interface Firsts {
  terms: string[];
  beginnings: string[];
  endings: string[];
}

/**
 * Makes the search index of a library: the filters, the articles of each term, the words for correcting typing errors, and
 * the texts for excerpts, in parts.
 */
export function searchIndex(articles: readonly Article[]): SearchIndex {
  const index = known.get(articles) ?? makeIndex(articles);
  known.set(articles, index);
  return index;
}

/** The page and its scripts ask for the same index. */
const known = new WeakMap<readonly Article[], SearchIndex>();

function makeIndex(articles: readonly Article[]): SearchIndex {
  const terms = termScripts(articles);
  const { beginnings, endings } = wordScripts(termTable(articles).terms);
  return {
    scripts: new Map([filterScript(articles), ...terms.scripts, ...beginnings.scripts, ...endings.scripts]),
    texts: textScripts(articles),
    firsts: { terms: terms.firsts, beginnings: beginnings.firsts, endings: endings.firsts },
  };
}
