import type { Article } from '../../article/article.ts';
import { momentOf } from '../../article/moment-of.ts';
import { nameOfMoment } from '../../article/version-name.ts';
import { compareDates } from '../../date/compare-dates.ts';

type Dated = Pick<Article, 'date' | 'updated' | 'retrieved'>;

/** Where two texts of one article belong: the older one's name in `versions`, the ending left out. */
export interface VersionPlan {
  isImportNewer: boolean;
  name: string;
}

const remedy = 'write the day it is of into its front matter, as "updated" or "retrieved", and import again';

/**
 * Which of two texts of an article is the older, and what it is called. The publisher's own word counts first, then when
 * each was saved; nobody guesses, for a wrong order would tell of a change that never was.
 *
 * @param isFetched the imported text was fetched just now: if nothing else tells, it is the newer
 * @returns the plan, or why there is none and what to do
 */
export function planVersion(imported: Dated, held: Dated, isFetched: boolean): VersionPlan | string {
  const order = orderOf(imported, held) || (isFetched ? 1 : 0);
  if (order === 0) {
    return `it has other words than the library’s, and nothing tells which are newer; ${remedy}`;
  }
  const isImportNewer = order > 0;
  const moment = momentOf(isImportNewer ? held : imported);
  const name = moment && nameOfMoment(moment);
  if (name === undefined) {
    const which = isImportNewer ? 'the library’s article names' : 'it names';
    return `${which} no day to be kept under; ${remedy}`;
  }
  return { isImportNewer, name };
}

/** Above 0 if the first one is newer, below if the second one is. */
function orderOf(one: Dated, other: Dated): number {
  for (const key of ['updated', 'retrieved'] as const) {
    const [mine, theirs] = [one[key], other[key]];
    const order = mine !== undefined && theirs !== undefined ? compareDates(mine, theirs) : 0;
    if (order !== 0) return order;
  }
  const [mine, theirs] = [momentOf(one), momentOf(other)];
  if (mine === undefined || theirs === undefined) return mine === theirs ? 0 : mine === undefined ? -1 : 1;
  return compareDates(mine, theirs);
}
