import type { Article } from '../../article/article.ts';
import { momentOf } from '../../article/moment-of.ts';
import { compareDates } from '../../date/compare-dates.ts';
import type { IsoDate } from '../../date/iso-date.ts';
import type { Version } from './version.ts';

/**
 * When a version took the place of an older one: as its publisher says, if that can be; else when it was first seen.
 *
 * @param newer a version, or the newest, which has no file name to tell
 */
export function changedOn(
  older: Pick<Version, 'moment'>,
  newer: { moment?: IsoDate; article: Pick<Article, 'date' | 'updated' | 'retrieved'> },
): IsoDate | undefined {
  const seen = newer.moment ?? momentOf(newer.article);
  const { updated } = newer.article;
  const isAfter = updated !== undefined && compareDates(updated, older.moment) > 0;
  const isBefore = updated !== undefined && (seen === undefined || compareDates(updated, seen) <= 0);
  return isAfter && isBefore ? updated : seen;
}
