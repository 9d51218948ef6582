import type { Article } from '../article/article.ts';
import type { Settings } from '../library/settings.ts';
import { isShown } from '../pictures/picture.ts';
import { addressOf } from './address.ts';
import { isOrganisation } from './names.ts';
import { plainText } from './plain-text.ts';

/**
 * The article as search engines and archives read it: schema.org's NewsArticle, first published by its publisher, kept
 * by this library (https://schema.org/NewsArticle, https://developers.google.com/search/docs/appearance/structured-data/article).
 *
 * @param address of the article's page, from the root of the site
 */
export function newsArticle(article: Article, settings: Settings, address: string) {
  const own = settings.address && new URL(address, settings.address).href;
  const {
    id,
    title,
    summary,
    author,
    date,
    updated,
    publisher,
    source,
    lead,
    lang,
    rights,
    topics,
    archived,
  } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: summary || undefined,
    author: author.map((name) => ({
      '@type': isOrganisation(name, publisher) ? 'Organization' : 'Person',
      name,
    })),
    datePublished: date,
    dateModified: updated,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    url: own ?? source,
    mainEntityOfPage: own ?? source,
    isBasedOn: source,
    image: isShown(lead?.picture)
      ? {
          '@type': 'ImageObject',
          url: settings.address && new URL(addressOf.file(id, lead.picture.name), settings.address).href,
          caption: lead.caption && plainText(lead.caption),
          creditText: lead.credit,
        }
      : undefined,
    inLanguage: lang,
    keywords: topics.length > 0 ? topics : undefined,
    license: rights?.href,
    archivedAt: archived[0],
    isPartOf: {
      '@type': 'ArchiveComponent',
      holdingArchive: { '@type': 'ArchiveOrganization', name: settings.name, url: settings.address },
    },
  };
}

/** JSON for a script element: nothing in it can end the element (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements). */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
