import pMap from 'p-map';
import type { Surroundings } from '../../article/read-article.ts';
import { Bucket, bucketOf, clearBuckets } from '../cache/bucket.ts';
import type { Manuscript } from './find-articles.ts';
import { type Cache, CachingReader } from './caching-reader.ts';
import type { ArticleReading } from './article-reading.ts';
import { watcher } from '../watch-work.ts';

/** Files that are read at once: enough to keep a disk and all cores busy, and few enough for any system. */
const atOnce = 32;
/** Parts of the library that are in memory twice: as what is kept and as articles. */
const bucketsAtOnce = 2;

/**
 * Reads articles of a content folder from their files, many at once.
 *
 * @param folder absolute path of the content folder
 * @param cache without it, nothing is kept
 * @returns for each file what is in it, in their order
 */
export async function readManuscripts(
  manuscripts: Manuscript[],
  folder: string,
  surroundings: Surroundings,
  cache?: Cache,
): Promise<ArticleReading[]> {
  const reader = new CachingReader(folder, surroundings, cache);
  const memory = cache?.memory;
  const remember = memory?.listen();
  const found = new Map<Manuscript, ArticleReading>();
  const parts = cache ? Map.groupBy(manuscripts, ({ path }) => bucketOf(path)) : new Map([['', manuscripts]]);
  const readPart = async ([name, few]: [string, Manuscript[]]) => {
    // What a link leads to changes elsewhere.
    const known = few.flatMap((manuscript) => {
      const reading = manuscript.isPlain ? memory?.recall(manuscript.path) : undefined;
      return reading ? [[manuscript, reading] as const] : [];
    });
    if (known.length === few.length) {
      for (const [manuscript, reading] of known) found.set(manuscript, reading);
      return;
    }
    const isRemembered = few.every((manuscript) => reader.remembers(manuscript));
    const bucket = cache && !isRemembered ? Bucket.open(cache.folder, name) : undefined;
    await pMap(
      few,
      async (manuscript) => {
        found.set(manuscript, await reader.read(manuscript, bucket));
        watcher.count('Reading articles', found.size, manuscripts.length);
      },
      { concurrency: atOnce },
    );
    await bucket?.close();
  };
  try {
    await pMap(parts, readPart, { concurrency: bucketsAtOnce });
    remember?.(found.values());
    if (cache) await clearBuckets(cache.folder, new Set(parts.keys()));
  } finally {
    await reader.end();
  }
  return manuscripts.flatMap((manuscript) => found.get(manuscript) ?? []);
}
