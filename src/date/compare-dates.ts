import { compareTexts } from '../language/compare-texts.ts';
import { dayOf, hasOffset, type IsoDate } from './iso-date.ts';

/**
 * Puts dates in order: a day stands before the moments of that day. Moments of different offsets are compared as moments,
 * all else by the publisher's day.
 *
 * @returns a number for `sort`: below 0 if `one` is earlier
 */
export function compareDates(one: IsoDate, other: IsoDate): number {
  if (hasOffset(one) && hasOffset(other)) {
    const apart = Date.parse(one) - Date.parse(other);
    if (apart !== 0) return apart;
  }
  return compareTexts(dayOf(one), dayOf(other)) || compareTexts(one, other);
}
