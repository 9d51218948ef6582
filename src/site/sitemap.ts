import { sitemap as sitemapTree } from 'xast-util-sitemap';
import type { Article } from '../article/article.ts';
import { dayOf, type IsoDate } from '../date/iso-date.ts';
import type { Collection } from '../library/collections/collection.ts';
import type { Settings } from '../library/settings.ts';
import { addressOf } from './address.ts';
import { writeXml } from './write-xml.ts';

/**
 * The sitemap of a library that may be indexed (https://www.sitemaps.org/protocol.html).
 *
 * @returns undefined for a private library, and for one that does not know its own address
 */
export function sitemap(
  { publishing, address }: Settings,
  articles: Article[],
  collections: Pick<Collection, 'slug'>[] = [],
): string | undefined {
  if (publishing === 'private' || address === undefined) return undefined;
  const xml = writeXml(
    sitemapTree([
      { url: address },
      ...articles.map(({ id, date, updated }) => ({
        url: new URL(addressOf.article(id), address).href,
        modified: dayIn(updated ?? date),
      })),
      ...collections.map(({ slug }) => ({ url: new URL(addressOf.collection(slug), address).href })),
    ]),
  );
  // A day is a day there, too, not its midnight somewhere.
  return xml.replaceAll('T00:00:00.000Z</lastmod>', '</lastmod>');
}

/** The day, where one is known: a year alone would be its first day. */
function dayIn(date: IsoDate | undefined): string | undefined {
  return date && date.length >= 10 ? dayOf(date) : undefined;
}
