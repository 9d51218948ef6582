import { hasPhrases } from './find-articles.ts';
import type { OpenIndex } from './open-index.ts';
import { whatCame } from './what-came.ts';

/** So many texts are looked through for a phrase at once: they are what a query loads. */
const step = 20;

/**
 * Finds, among the articles that have a query's words, those in which its phrases stand.
 *
 * @param hits the numbers of the articles; all of them, where no phrase is looked for
 * @param broken takes the names of files that did not come
 */
export function confirmHits(
  index: OpenIndex,
  hits: readonly number[],
  phrases: readonly string[][],
  broken: Set<string>,
) {
  const confirmed = phrases.length > 0 ? [] : [...hits];
  let checked = confirmed.length;
  return {
    /** Those that are known so far. */
    confirmed,
    /** How many were looked through. */
    checked: () => checked,
    /** Looks the next ones through, unless so many are known. */
    async reach(count: number): Promise<void> {
      if (checked >= hits.length || confirmed.length >= count) return;
      const next = hits.slice(checked, checked + step);
      const stands = await whatCame(
        next.map((at) => hasPhrases(index, at, phrases)),
        broken,
      );
      confirmed.push(...next.filter((_, at) => stands[at]));
      checked += next.length;
    },
  };
}
