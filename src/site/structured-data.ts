import type { Article } from '../article/article.ts';
import type { Settings } from '../library/settings.ts';
import { plainText } from './plain-text.ts';

/** Absolute addresses of an article here; known only if the site's own is. */
export interface OwnAddresses {
  page?: string;
  image?: string;
}

/**
 * The article as search engines and archives read it: schema.org's NewsArticle, first published by its publisher, kept
 * by this library (https://schema.org/NewsArticle, https://developers.google.com/search/docs/appearance/structured-data/article).
 */
export function newsArticle(article: Article, settings: Settings, own: OwnAddresses) {
  const { title, summary, author, date, updated, publisher, source, lead, lang, rights, topics, archived } =
    article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: summary || undefined,
    author: author.map((name) => ({ '@type': 'Person', name })),
    datePublished: date,
    dateModified: updated,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    url: own.page ?? source,
    isBasedOn: source,
    image: lead && {
      '@type': 'ImageObject',
      url: own.image,
      caption: lead.caption && plainText(lead.caption),
      creditText: lead.credit,
    },
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
