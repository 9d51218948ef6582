import type { Key } from './schema.ts';

/** Words for search engines: topics only where nothing else names any. */
export const searchWords = 'keywords';

const listOf = (names: string): readonly string[] => names.trim().split(/\s+/);

/** The names other programs give the keys, the first one found being read. */
export const aliases: Partial<Record<Key, readonly string[]>> = {
  // `hed` is newsrooms' word; the keys of Tistory are those of its program for Obsidian.
  title: listOf('headline hed heading page_title post_title ogTitle tistoryTitle'),
  // `published_by` is of wallabag, `primary_author` of Ghost.
  author: listOf(
    'authors byline published_by primary_author writer creator creators contributors post_author',
  ),
  date: listOf(`
    published pubDate publishDate datePublished date_published published_at publishedAt published_time publication_date
    published_on published_date pub_date post_date effective posted publish_time first_published_at date_text
    dateCreated`),
  source: listOf(`
    url source_url sourceUrl original_url originalURL canonical_url canonicalUrl canonical original link
    article_url page_url web_url external_url blogger_orig_url tumblr_url ogUrl tistoryPostUrl`),
  // `siteName` is of Omnivore, `publicationTitle` of Zotero.
  publisher: listOf(
    'site website publication site_name siteName publicationTitle source_name outlet newspaper ogSiteName',
  ),
  // Newspapers' words first: a `description` beside them is for machines.
  dek: listOf(`
    standfirst deck subhead subheading subheadline subhed subtitle description excerpt summary lede desc abstract custom_excerpt
    tagline teaser post_excerpt ogDescription`),
  // `header` holds a map in themes of Jekyll, `feature_image` is of Ghost, those from `banner_img` on of themes of Hexo and Jekyll.
  image: listOf(`
    header cover cover_image coverImage featured_image featuredImage feature_image heroImage hero_image hero banner
    thumbnail preview_picture images ogImage og_image
    banner_img top_img index_img headimg img photo heroImg top_image header_image
    lead_image main_image post_image thumb poster picture`),
  topics: [...listOf('tags labels categories category tag topic subjects tistoryTags'), searchWords],
  lang: listOf('language locale language_code meta_lang'),
  updated: listOf(`
    modified lastmod dateModified date_updated updated_at updatedAt updatedDate last_modified_at lastUpdated last_updated
    edited last_edited_time updated_on post_modified
    lastModified last_update modified_time`),
  // Slurp writes when it took a page; a program that tidies vaults, when the note was made.
  retrieved: [
    'date created',
    ...listOf(`
    created saved slurped ingested clipped created_at created_time saved_at date_saved retrieved_at fetched fetched_at captured captured_at scraped scraped_at
    extracted extracted_at crawled crawled_at accessed accessDate downloaded date_clipped date_added creation_date`),
  ],
  rights: listOf('license licence copyright'),
  part: ['series_order', 'series_index', 'series_number'],
};
