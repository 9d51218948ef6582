import type { Article } from '../../article/article.ts';
import { filterScript } from './filter-script.ts';
import type { Findable } from '../findable.ts';
import { termScripts } from './term-scripts.ts';
import { termTable } from '../term-table.ts';
import { type TextScript, textScripts } from './text-scripts.ts';
import { wordScripts } from './word-scripts.ts';
import { oncePerObject } from '../../memory/once-per.ts';

/** The index of a library as scripts, which a page can load from disk too: a reader loads those that a query needs. */
export interface SearchIndex extends SearchLists {
  /** The articles' own texts; most builds need few of them. */
  texts: Map<string, TextScript>;
}

/** The index but for the articles' texts. */
export interface SearchLists {
  /** The scripts' text by their file names. */
  scripts: Map<string, string>;
  /** What the parts of each list begin with; see `cutParts`. */
  firsts: Firsts;
}

export interface Firsts {
  terms: string[];
  beginnings: string[];
  endings: string[];
}

/** The whole index of a library. */
export function searchIndex(articles: readonly Article[]): SearchIndex {
  return { ...searchLists(articles), texts: textScripts(articles) };
}

/** The filters, the articles of each term, and the words for correcting typing errors. */
export const searchLists = oncePerObject(makeLists);

function makeLists(articles: readonly Findable[]): SearchLists {
  const terms = termScripts(articles);
  const { beginnings, endings } = wordScripts(termTable(articles).terms);
  return {
    scripts: new Map([filterScript(articles), ...terms.scripts, ...beginnings.scripts, ...endings.scripts]),
    firsts: { terms: terms.firsts, beginnings: beginnings.firsts, endings: endings.firsts },
  };
}
