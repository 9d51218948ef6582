import { titleKey } from '../article/same-title.ts';
import { pageKey } from '../address/same-page.ts';
import { dayOf } from '../date/iso-date.ts';
import type { Findable } from './findable.ts';
import { distinctiveTerms } from './distinctive-terms.ts';
import { oncePerObject } from '../memory/once-per.ts';

/** For each article of a library the places of those whose texts are like its own, the nearest first. */
export type Alike = readonly (readonly number[])[];

/** A word of more articles than this is ignored, or the work would grow with the square of the library. */
const longestList = 200;
/** In how many words two articles must be alike. */
const leastShared = 3;
/**
 * The least likeness, from 0 to 1, of articles that are shown as alike. It is higher for languages with few articles, where
 * rare words cannot be told from common ones.
 */
const leastLikeness = (count: number) => Math.max(0.1, 0.25 - 0.05 * Math.log10(count));
/** Articles in two languages share names, seldom words. */
const otherLanguage = 0.6;
/** After so many days, an article is half as near in time; it never counts for less than half. */
const halfLife = 90;
/** So that the lists of what an article already links to leave enough. */
const kept = 8;

/**
 * The articles on the same matter as each of a library's, by the words that tell them: cosine of TF-IDF over headline, dek,
 * topics and text, nearer days weighing more. Linear in the articles: each has a few words, each word a bounded list.
 *
 * @see Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, chapter 6
 */
export const alikeIn = oncePerObject(findAlike);

function findAlike(articles: readonly Findable[]): Alike {
  const facts = articles.map(factsOf);
  const told = distinctiveTerms(
    articles,
    facts.map(({ language }) => language),
  );
  // For each term the articles that it tells, each followed by its weight there.
  const lists = new Map<number, number[]>();
  for (const [at, weights] of told.entries()) {
    for (const { term, weight } of weights) {
      const list = lists.get(term);
      if (list) list.push(at, weight);
      else lists.set(term, [at, weight]);
    }
  }
  const counts = Map.groupBy(facts, ({ language }) => language);
  const leastOf = facts.map(({ language }) => leastLikeness(counts.get(language)?.length ?? 0));
  const least = (one: number, other: number) => Math.max(leastOf[one] ?? 1, leastOf[other] ?? 1);
  const sums = new Float64Array(articles.length);
  const shared = new Uint8Array(articles.length);
  return told.map((weights, at) => {
    const met: number[] = [];
    for (const { term, weight } of weights) {
      const list = lists.get(term) ?? [];
      if (list.length > 2 * longestList) continue;
      for (let place = 0; place < list.length; place += 2) {
        const other = list[place] as number;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] as number) + 1;
        sums[other] = (sums[other] as number) + weight * (list[place + 1] as number);
      }
    }
    const own = facts[at] as Facts;
    const scored: { other: number; score: number }[] = [];
    for (const other of met) {
      const sum = sums[other] as number;
      if (other !== at && (shared[other] as number) >= leastShared && sum >= least(at, other)) {
        const score = sum * nearness(own, facts[other] as Facts);
        if (score > 0) scored.push({ other, score });
      }
      sums[other] = 0;
      shared[other] = 0;
    }
    return scored
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, kept)
      .map(({ other }) => other);
  });
}

interface Facts {
  /** In days; absent if nobody knows it. */
  day?: number;
  language: string;
  title: string;
  page?: string;
}

function factsOf({ date, lang, title, source }: Findable): Facts {
  const day = Date.parse(dayOf(date ?? '')) / 86_400_000;
  return {
    ...(!Number.isNaN(day) && { day }),
    language: new Intl.Locale(lang).language,
    title: titleKey(title),
    page: pageKey(source),
  };
}

/** What two articles have in common besides words, from 0 to 1. */
function nearness(one: Facts, other: Facts): number {
  // The same article again, or another version of it.
  if (one.title === other.title || (one.page !== undefined && one.page === other.page)) return 0;
  const apart = Math.abs((one.day ?? Infinity) - (other.day ?? -Infinity));
  const inTime = 0.5 + 0.5 * 0.5 ** (apart / halfLife);
  return inTime * (one.language === other.language ? 1 : otherLanguage);
}
