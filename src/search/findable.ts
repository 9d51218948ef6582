import type { Article } from '../article/article.ts';

/** What of an article decides where it is found, and which others it is like; its texts are not needed for it. */
export type Findable = Pick<
  Article,
  'title' | 'author' | 'publisher' | 'topics' | 'lang' | 'date' | 'source' | 'terms'
>;
