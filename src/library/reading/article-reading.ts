import type { VFile } from 'vfile';
import type { Article } from '../../article/article.ts';
import type { CachedReading, LatePart } from '../cache/cached-reading.ts';
import type { Version } from '../versions/version.ts';

/** A file that was read, with its messages, and the article in it if it can be shown. */
export interface ArticleReading {
  file: VFile;
  name: string;
  article?: Article;
  /** See `stampOf`. */
  stamp?: string;
  /** Where its terms are kept. */
  terms?: LatePart;
  /** What it said before, and the files that say so. */
  earlier?: { versions: Version[]; files: VFile[] };
}

/** What was read of a file, and its key. */
export interface KeyedReading {
  key: string;
  cached: CachedReading;
}
