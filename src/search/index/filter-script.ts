import type { Findable } from '../findable.ts';
import { yearOf } from '../../date/iso-date.ts';
import { articlesInText } from './text-scripts.ts';
import { writeScript } from './write-script.ts';

/** What results are filtered by. */
export interface Filters {
  /** How many articles there are. */
  count: number;
  /** As many of them as one script of texts holds. */
  perText: number;
  lists: Record<string, NameList>;
}

/** Names, and which of them each article has. */
export interface NameList {
  names: string[];
  /** For each article, parted by spaces, the places of its names in base 36, parted by points. */
  of: string;
}

/** The script with what each article is filtered by, as numbers in lists of names. */
export function filterScript(articles: readonly Findable[]): [string, string] {
  const lists = {
    publisher: nameList(articles.map(({ publisher }) => (publisher === undefined ? [] : [publisher]))),
    author: nameList(articles.map(({ author }) => author)),
    topic: nameList(articles.map(({ topics }) => topics)),
    language: nameList(articles.map(({ lang }) => [new Intl.Locale(lang).language])),
    year: nameList(articles.map(({ date }) => (date === undefined ? [] : [yearOf(date)]))),
  };
  const filters: Filters = { count: articles.length, perText: articlesInText, lists };
  return writeScript('filters.js', filters);
}

function nameList(named: string[][]): NameList {
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
