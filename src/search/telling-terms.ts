import type { Article } from '../article/article.ts';
import { termWeights } from './count-terms.ts';
import { termTable } from './term-table.ts';
import { termsOf } from './terms.js';

/** More terms cost time and add little. */
const longest = 20;
/** A word that a larger share of the articles say tells nothing. */
const commonShare = 0.04;
/** In a library of a few articles, two that share a word are a good part of it. */
const leastCommon = 3;
/** As in the search (BM25). */
const saturation = 1.2;
/** No number, and none of the short words of an alphabet. Where no spaces are set, a pair of signs is a word. */
const telling = /^(?!\p{N}+$)(?:.{4,}|[^\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]{2})/u;

/**
 * For each article its most distinctive terms among articles of its language, with their normalised weights (TF-IDF).
 *
 * @param languages of the articles
 */
export function tellingTerms(
  articles: readonly Article[],
  languages: readonly string[],
): Map<number, number>[] {
  const { terms, said, frequencies } = termTable(articles);
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const ofLanguage = frequenciesByLanguage(said, languages);
  return said.map((pairs, at) => {
    const { count: articleCount, frequencies: own } = ofLanguage.get(languages[at] ?? '') as Spoken;
    const most = Math.max(leastCommon, articleCount * commonShare);
    const { author, publisher } = articles[at] as Article;
    // Authors and publishers are not subjects.
    const ofNames = new Map<number, number>();
    for (const { term } of termsOf([...author, publisher ?? ''].join('\n'))) {
      const number = numbers.get(term) ?? -1;
      ofNames.set(number, (ofNames.get(number) ?? 0) + termWeights.names);
    }
    const weighed: [number, number][] = [];
    for (let place = 0; place < pairs.length; place += 2) {
      const term = pairs[place] as number;
      const frequency = own.get(term) as number;
      if (frequency > most || !telling.test(terms[term] ?? '')) continue;
      const count = (pairs[place + 1] as number) - (ofNames.get(term) ?? 0);
      const rarity = Math.log(1 + articleCount / frequency);
      if (count > 0) weighed.push([term, (count / (count + saturation)) * rarity]);
    }
    weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    // A term of one article only lowers its likeness to others; it needs no entry in the index.
    const norm = Math.hypot(...weighed.slice(0, longest).map(([, weight]) => weight));
    const leading = weighed.filter(([term]) => (frequencies[term] ?? 0) > 1).slice(0, longest);
    return new Map(leading.map(([term, weight]) => [term, weight / norm]));
  });
}

/** The articles of a language: how many there are, and how many of them say each term. */
interface Spoken {
  count: number;
  frequencies: Map<number, number>;
}

/** The two Polish articles of a library share the words of Polish, which are rare in it and tell nothing. */
function frequenciesByLanguage(
  said: readonly Uint32Array[],
  languages: readonly string[],
): Map<string, Spoken> {
  const spoken = new Map<string, Spoken>();
  for (const [at, pairs] of said.entries()) {
    const language = languages[at] ?? '';
    const own = spoken.get(language) ?? { count: 0, frequencies: new Map<number, number>() };
    spoken.set(language, own);
    own.count++;
    for (let place = 0; place < pairs.length; place += 2) {
      const term = pairs[place] as number;
      own.frequencies.set(term, (own.frequencies.get(term) ?? 0) + 1);
    }
  }
  return spoken;
}
