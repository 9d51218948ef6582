import type { Article } from '../article/article.ts';
import { titleKey } from '../article/same-title.ts';
import { pageKey } from '../address/same-page.ts';
import { slugify } from '../address/slug.ts';
import { webAddress } from '../address/web-address.ts';

/** A related article, and where a link to it goes. */
export interface RelatedLink {
  title: string;
  /** The article in this library, if it holds it. */
  held?: Article;
  /** Address of the original, if it is known. */
  url?: string;
}

/** Finds articles of the library by what other articles say of them: their source, else their title. */
export function relatedFinder(articles: Article[]) {
  let index: ReturnType<typeof indexOf> | undefined;

  return function find({ title, url }: { title: string; url?: string }): RelatedLink {
    // Whoever only checks a library may ask for none.
    const { bySource, byTitle, byId } = (index ??= indexOf(articles));
    const address = webAddress(url)?.href;
    const held =
      bySource.get(pageKey(address) ?? '') ?? byTitle.get(titleKey(title)) ?? byId.get(slugify(title));
    return { title, held, url: address };
  };
}

function indexOf(articles: Article[]) {
  const bySource = new Map<string, Article>();
  const byTitle = new Map<string, Article>();
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const article of articles) {
    const key = pageKey(article.source);
    if (key !== undefined) bySource.set(key, article);
    byTitle.set(titleKey(article.title), article);
  }
  return { bySource, byTitle, byId };
}

/**
 * Everything an article is related to: what its front matter lists, then what its body points to, each once and
 * never itself.
 */
export function relatedOf(article: Article, find: ReturnType<typeof relatedFinder>): RelatedLink[] {
  const links = new Map<string, RelatedLink>();
  const found = [...article.related, ...article.pointers].map(find);
  const addressed = new Set(found.filter(({ url }) => url).map(({ title }) => titleKey(title)));
  for (const link of found) {
    if (link.held?.id === article.id) continue;
    // A scrape that lost the address of a link may say it again beside one that did not.
    if (!link.held && !link.url && addressed.has(titleKey(link.title))) continue;
    const key = link.held?.id ?? pageKey(link.url) ?? titleKey(link.title);
    if (!links.has(key)) links.set(key, link);
  }
  return [...links.values()];
}
