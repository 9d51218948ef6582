/**
 * Addresses of the site's files, as they stand in a link on a page at the root: `articles/2017-03-02-….html`, letters
 * outside ASCII percent-encoded. A page puts the way to the root before them, so that the same folder works under any
 * address and from disk.
 */
export const addressOf = {
  front: (page = 1) => (page === 1 ? 'index.html' : `page/${page}.html`),
  article: (id: string) => `articles/${encodeURIComponent(id)}.html`,
  /** A host that does not know Markdown may serve `.md` as HTML, and a script in it would run; `.txt` is always text. */
  markdown: (id: string) => `articles/${encodeURIComponent(id)}.md.txt`,
  /** A picture or recording of an article. */
  file: (id: string, name: string) => `articles/${encodeURIComponent(id)}/${encodeURIComponent(name)}`,
  /** What an article said earlier. */
  version: (id: string, slug: string) =>
    `articles/${encodeURIComponent(id)}/${encodeURIComponent(slug)}.html`,
  versionMarkdown: (id: string, slug: string) =>
    `articles/${encodeURIComponent(id)}/${encodeURIComponent(slug)}.md.txt`,
  /** What changed in an article, from version to version. */
  changesOf: (id: string) => `articles/${encodeURIComponent(id)}/changes.html`,
  changes: () => 'changes.html',
  /** An article as one file, for keeping. */
  savedCopy: (id: string) => `saved/${encodeURIComponent(id)}.html`,
  /** An article as an e-book. */
  book: (id: string) => `saved/${encodeURIComponent(id)}.epub`,
  dates: () => 'dates.html',
  year: (year: string, page = 1) => paged(`dates/${year}`, page),
  authors: () => 'authors.html',
  author: (slug: string, page = 1) => paged(`authors/${encodeURIComponent(slug)}`, page),
  publishers: () => 'publishers.html',
  publisher: (slug: string, page = 1) => paged(`publishers/${encodeURIComponent(slug)}`, page),
  topics: () => 'topics.html',
  topic: (slug: string, page = 1) => paged(`topics/${encodeURIComponent(slug)}`, page),
  collections: () => 'collections.html',
  collection: (slug: string) => `collections/${encodeURIComponent(slug)}.html`,
  /** A collection as an e-book. */
  collectionBook: (slug: string) => `collections/${encodeURIComponent(slug)}.epub`,
  passages: () => 'marked.html',
  /** All passages as a file to keep. */
  passagesFile: (form: 'json' | 'markdown') => (form === 'json' ? 'marked.json' : 'marked.md.txt'),
  /** A place on an article's page. */
  place: (id: string, place: string) => `${addressOf.article(id)}#${place}`,
  /** The feed of everything: part 0 holds the newest articles, the others are archives. */
  feed: (format: 'atom' | 'rss' | 'json' = 'atom', part = 0) => {
    const [name, ending] = { atom: ['feed', 'xml'], rss: ['rss', 'xml'], json: ['feed', 'json'] }[format];
    return part === 0 ? `${name}.${ending}` : `feeds/${name}.${part}.${ending}`;
  },
  /** The feed of a topic, publisher, author or collection; its part 0 holds the newest articles. */
  groupFeed: (kind: 'topic' | 'publisher' | 'author' | 'collection', slug: string, part = 0) =>
    `feeds/${kind}-${encodeURIComponent(slug)}${part === 0 ? '' : `.${part}`}.xml`,
  listOfFeeds: () => 'feeds.opml',
  search: () => 'search.html',
  /** A part of the search's index. */
  searchScript: (file: string) => `search/${file}`,
  about: () => 'about.html',
  notFound: () => '404.html',
};

function paged(path: string, page: number): string {
  return page === 1 ? `${path}.html` : `${path}/${page}.html`;
}

/**
 * The way from a page to the site's root: nothing, `../`, `../../` and so on. Not `./`, which tools that save a site rewrite.
 *
 * @param address the page's own, as {@link addressOf} gives it
 */
export function rootFrom(address: string): string {
  return '../'.repeat(address.split('/').length - 1);
}

/**
 * The address of the page that is served at a path: `/` is `index.html`, `/dates/2017` is `dates/2017.html`.
 *
 * @param pathname of a URL, percent-encoded in whatever way
 */
export function addressOfPath(pathname: string): string {
  const segments = pathname
    .replace(/^\/|\/$/g, '')
    .replace(/\.html$/, '')
    .split('/');
  const path = segments.map((segment) => encodeURIComponent(decodeURIComponent(segment))).join('/');
  return `${path || 'index'}.html`;
}
