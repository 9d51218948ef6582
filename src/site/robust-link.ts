import { dayOf, type IsoDate } from '../date/iso-date.ts';
import { webAddress } from '../address/web-address.ts';

/**
 * What a link to an original carries so that its page can be found when it is gone: the day it is meant to be seen as it
 * was, and a copy from about then (https://robustlinks.mementoweb.org/spec/).
 *
 * @param date when the page was as it is cited: retrieved, or else published
 */
export function robustLink(original: string, date: IsoDate | undefined, copy: string | undefined) {
  return {
    'data-originalurl': original,
    'data-versionurl': copy ?? webArchiveAddress(original, date),
    'data-versiondate': date && dayOf(date),
  };
}

/** Where the Wayback Machine shows a page as it was nearest to a day. */
export function webArchiveAddress(original: string, date: IsoDate | undefined): string {
  const day = date ? dayOf(date).replaceAll('-', '') : '*';
  return `https://web.archive.org/web/${day}/${webAddress(original)?.href ?? original}`;
}
