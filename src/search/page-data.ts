import type { Words } from '../language/english-words.ts';
import type { Firsts } from './index/search-index.ts';

/** What the search's page tells its script. */
export interface PageData {
  /** Where the index stands. */
  base: string;
  firsts: Firsts;
  /** Where the articles' pages stand. */
  articles: string;
  /** BCP 47 tag of the site's language. */
  locale: string;
  words: Pick<Words, 'searchCount' | 'searchCut' | 'searchPhrases' | 'searchBroken'>;
}
