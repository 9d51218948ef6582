import type { Article } from '../../article/article.ts';
import { momentOf } from '../../article/moment-of.ts';
import { readsTheSame } from '../../article/reads-the-same.ts';
import { compareDates } from '../../date/compare-dates.ts';
import { dayOf, type IsoDate } from '../../date/iso-date.ts';
import type { LibraryProblem } from '../library-problem.ts';
import type { Version } from './version.ts';

/**
 * What a keeper would want to know of the earlier versions of an article.
 *
 * @param versions the newest first
 */
export function versionProblems(article: Article, versions: readonly Version[]): LibraryProblem[] {
  const newest = momentOf(article);
  return versions.flatMap(({ moment, article: version }, index): LibraryProblem[] => {
    const place = { path: version.path, line: 1, column: 1 };
    const problems: LibraryProblem[] = [];
    if (newest !== undefined && isLater(moment, newest)) {
      problems.push({
        ...place,
        reason: `it is of ${moment}, and newer than index.md (${newest}); change places with it, or give index.md the day it was "updated"`,
      });
    }
    const next = versions[index - 1]?.article ?? article;
    if (readsTheSame(version, next)) {
      problems.push({
        ...place,
        reason: `it says the same, to the letter, as the version that follows it, ${next.path}; remove one of them`,
      });
    }
    return problems;
  });
}

/** Most articles know a day alone; what is of that day is not later, whatever its hour. */
function isLater(moment: IsoDate, newest: IsoDate): boolean {
  return compareDates(newest.includes('T') ? moment : dayOf(moment), newest) > 0;
}
