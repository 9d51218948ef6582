import { toXml } from 'xast-util-to-xml';
import { sitemap as sitemapTree } from 'xast-util-sitemap';
import type { Article } from '../article/article.ts';
import { dayOf, type IsoDate } from '../date/iso-date.ts';
import type { Site } from '../library/site.ts';
import { addressOf } from './address.ts';

/**
 * The sitemap of a library that may be indexed (https://www.sitemaps.org/protocol.html).
 *
 * @returns undefined for a private library, and for one that does not know its own address
 */
export function sitemap({ publishing, address }: Site, articles: Article[]): string | undefined {
  if (publishing === 'private' || address === undefined) return undefined;
  return toXml(
    sitemapTree([
      { url: address },
      ...articles.map(({ id, date, updated }) => ({
        url: new URL(addressOf.article(id), address).href,
        modified: momentOf(updated ?? date),
      })),
    ]),
  );
}

/** A time of day without its zone would be taken for one of the zone the site is built in. */
function momentOf(date: IsoDate | undefined): string | undefined {
  return date && (/(?:Z|[+-]\d{2}:\d{2})$/.test(date) ? date : dayOf(date));
}
