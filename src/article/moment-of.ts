import { compareDates } from '../date/compare-dates.ts';
import type { IsoDate } from '../date/iso-date.ts';
import type { Article } from './article.ts';

/**
 * The last day or moment at which an article is known to have said what it says: the latest of when it was first
 * published, changed by its publisher, and saved. Papers change articles without saying so; then only the saving tells.
 */
export function momentOf({
  date,
  updated,
  retrieved,
}: Pick<Article, 'date' | 'updated' | 'retrieved'>): IsoDate | undefined {
  return [date, updated, retrieved]
    .filter((each) => each !== undefined)
    .toSorted(compareDates)
    .at(-1);
}
