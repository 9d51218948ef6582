import type { Findable } from './findable.ts';
import { termWeights } from '../terms/count-terms.ts';
import { saturation } from './index/term-scripts.ts';
import { termTable } from './term-table.ts';
import { termsOf } from '../terms/terms.ts';

/** More terms cost time and add little. */
const longest = 20;
/** A word that a larger share of the articles say tells nothing. */
const commonShare = 0.04;
/** In a library of a few articles, two that share a word are a good part of it. */
const leastCommon = 3;
/** No number, and none of the short words of an alphabet. Where no spaces are set, a pair of signs is a word. */
const telling = /^(?!\p{N}+$)(?:.{4,}|[^\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]{2})/u;

/** A term of an article, and how much it tells of it. */
export interface DistinctiveTerm {
  term: number;
  weight: number;
}

/**
 * For each article its most distinctive terms among articles of its language, with their normalised weights (TF-IDF).
 *
 * @param languages of the articles
 * @returns those of the greatest weight first
 */
export function distinctiveTerms(
  articles: readonly Findable[],
  languages: readonly string[],
): DistinctiveTerm[][] {
  const { terms, counts, frequencies } = termTable(articles);
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const isTelling = terms.map((term) => telling.test(term));
  const ofLanguage = frequenciesByLanguage(counts, languages, terms.length);
  return counts.map((pairs, at) => {
    const { count: articleCount, frequencies: own } = ofLanguage.get(languages[at] ?? '') as Spoken;
    const most = Math.max(leastCommon, articleCount * commonShare);
    const { author, publisher } = articles[at] as Findable;
    // Authors and publishers are not subjects.
    const ofNames = new Map<number, number>();
    for (const { term } of termsOf([...author, publisher ?? ''].join('\n'))) {
      const number = numbers.get(term) ?? -1;
      ofNames.set(number, (ofNames.get(number) ?? 0) + termWeights.names);
    }
    const heaviest: DistinctiveTerm[] = [];
    const leading: DistinctiveTerm[] = [];
    for (let place = 0; place < pairs.length; place += 2) {
      const term = pairs[place] as number;
      const frequency = own[term] as number;
      if (frequency > most || !isTelling[term]) continue;
      const count = (pairs[place + 1] as number) - (ofNames.get(term) ?? 0);
      if (count <= 0) continue;
      const weight = (count / (count + saturation)) * Math.log(1 + articleCount / frequency);
      putIn(heaviest, term, weight);
      // A term of one article only lowers its likeness to others.
      if ((frequencies[term] ?? 0) > 1) putIn(leading, term, weight);
    }
    const norm = Math.hypot(...heaviest.map(({ weight }) => weight));
    return leading.map(({ term, weight }) => ({ term, weight: weight / norm }));
  });
}

/** Puts a term into a list of the heaviest, if it is one of them; of equal ones the first comes first. */
function putIn(list: DistinctiveTerm[], term: number, weight: number): void {
  const isHeavier = (other: DistinctiveTerm | undefined) =>
    other !== undefined && (weight > other.weight || (weight === other.weight && term < other.term));
  if (list.length === longest && !isHeavier(list[longest - 1])) return;
  let place = list.length;
  while (isHeavier(list[place - 1])) place--;
  list.splice(place, 0, { term, weight });
  if (list.length > longest) list.pop();
}

/** The articles of a language: how many there are, and how many of them say each term. */
interface Spoken {
  count: number;
  frequencies: Uint32Array;
}

/** The two Polish articles of a library share the words of Polish, which are rare in it and tell nothing. */
function frequenciesByLanguage(
  counts: readonly Uint32Array[],
  languages: readonly string[],
  termCount: number,
): Map<string, Spoken> {
  const spoken = new Map<string, Spoken>();
  for (const [at, pairs] of counts.entries()) {
    const language = languages[at] ?? '';
    const own = spoken.get(language) ?? { count: 0, frequencies: new Uint32Array(termCount) };
    spoken.set(language, own);
    own.count++;
    for (let place = 0; place < pairs.length; place += 2) {
      const term = pairs[place] as number;
      own.frequencies[term] = (own.frequencies[term] as number) + 1;
    }
  }
  return spoken;
}
