import { defineCollection } from 'astro:content';
import { articlesLoader, siteLoader } from './library/loader.ts';

export const collections = {
  /** Every article of the content folder, as `library/library.ts` describes it. */
  articles: defineCollection({ loader: articlesLoader() }),
  /** One entry, `site`: the owner's settings. */
  site: defineCollection({ loader: siteLoader() }),
};
