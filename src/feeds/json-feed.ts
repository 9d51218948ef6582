import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Without an address of the site its links are the originals'. */
export function jsonFeed(feed: Feed): string {
  const { base } = feed;
  const href = (address: string | undefined) =>
    base === undefined || address === undefined ? undefined : base + address;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: href(feed.page),
    feed_url: href(feed.address),
    description: feed.description || undefined,
    language: feed.lang,
    next_url: href(feed.older),
    authors: [{ name: feed.siteName }],
    items: feed.articles.map(feed.entryOf).map((entry) => ({
      id: entry.id,
      url: href(entry.page),
      external_url: entry.source,
      title: entry.title,
      content_html: entry.html,
      summary: entry.summary,
      image: href(entry.picture?.address),
      date_published: entry.published,
      date_modified: entry.published === entry.updated ? undefined : entry.updated,
      authors: entry.author.length === 0 ? undefined : entry.author.map((name) => ({ name })),
      tags: entry.topics.length === 0 ? undefined : entry.topics,
      language: entry.lang,
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
