import { createHash, hash } from 'node:crypto';
import { join } from 'node:path';
import pMap from 'p-map';
import { VFile } from 'vfile';
import { slugify } from '../address/slug.ts';
import type { Surroundings } from '../article/article.ts';
import { ArticleReader } from './article-reader.ts';
import type { Place } from './find-articles.ts';
import { illustrate, newFileNames } from './illustrate.ts';
import { Bucket, bucketOf, clearBuckets } from './cache/bucket.ts';
import { CachedBytes } from './cache/cached-bytes.ts';
import type { Memory } from './cache/memory.ts';
import { fail } from './messages.ts';
import type { ReadPlace, Taken } from './read-place.ts';
import { readInside, readPlain } from './read-inside.ts';
import type { Unread } from './cache/read-to-cache.ts';
import { sealOf } from './cache/seal.ts';
import { stampOf } from './cache/stamp.ts';
import { takeCached } from './cache/take-cached.ts';
import { watcher } from './watch-work.ts';

/** Where readings are kept, and the version of what reads. */
export interface Cache {
  folder: string;
  version: string;
  /** What this process read before. */
  memory?: Memory | undefined;
}

/** Files that are read at once: enough to keep a disk and all cores busy, and few enough for any system. */
const atOnce = 32;
/** Parts of the library that are in memory twice: as what is kept and as articles. */
const bucketsAtOnce = 2;

/**
 * Reads the articles at some places of a content folder. What depends on anything but the article's own file, such as
 * whether its pictures are there, is looked up each time and never kept.
 *
 * @param cache without it, nothing is kept
 * @returns for each place what is there, in their order
 */
export async function readPlaces(
  places: Place[],
  folder: string,
  surroundings: Surroundings,
  cache?: Cache,
): Promise<ReadPlace[]> {
  const reader = new ArticleReader();
  const memory = cache?.memory;
  const remember = memory?.listen();
  const found = new Map<Place, ReadPlace>();
  const parts = cache ? Map.groupBy(places, ({ path }) => bucketOf(path)) : new Map([['', places]]);
  const readPart = async ([name, few]: [string, Place[]]) => {
    // What a link leads to changes elsewhere.
    const known = few.flatMap(({ path, isPlain }) => (isPlain ? memory?.recall(path) : undefined) ?? []);
    if (known.length === few.length) {
      for (const [at, place] of few.entries()) found.set(place, known[at] as ReadPlace);
      return;
    }
    const isRemembered = memory !== undefined && few.every((place) => remembered(place));
    const bucket = cache && !isRemembered ? Bucket.open(cache.folder, name) : undefined;
    await pMap(
      few,
      async (place) => {
        found.set(place, await readPlace(place, bucket));
        watcher.count('Reading articles', found.size, places.length);
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
  return places.flatMap((place) => found.get(place) ?? []);

  async function readPlace(
    { path, name, hasVersions, isPlain }: Place,
    bucket: Bucket | undefined,
  ): Promise<ReadPlace> {
    const file = new VFile({ path });
    const id = slugify(name);
    const source = join(folder, path);
    const seal = cache && isPlain ? sealOf(source) : undefined;
    const own = seal && sealWith(seal, id);
    const sealed = own && (bucket ? bucket.takeSealed(own) : memory?.taken.get(own));
    const taken = sealed || (await takeOpened({ path, id, isPlain }, bucket, own));
    if (typeof taken === 'string') {
      fail(file, taken);
      return { file, name };
    }
    if (own) memory?.taken.set(own, taken);
    const article = takeCached(taken.cached, source, surroundings, file);
    // The pictures and versions of a draft are not shown.
    if (article?.draft !== false) return { file, name, article };
    const names = newFileNames();
    const illustrated = await illustrate(article, file, folder, { names });
    const files: VFile[] = [];
    // Loads all that reads Markdown, which most articles that were read before do not need.
    const { readVersions } = hasVersions ? await import('./versions/read-versions.ts') : {};
    const task = { folder, path, id: article.id, surroundings, names };
    const versions = (await readVersions?.(task, files)) ?? [];
    const stamp = stampOf(taken.key, illustrated, versions, folder);
    const earlier = hasVersions && { earlier: { versions, files } };
    return { file, name, article: illustrated, stamp, terms: taken.cached.terms, ...earlier };
  }

  function remembered({ path, name, isPlain }: Place): Taken | undefined {
    const seal = isPlain ? sealOf(join(folder, path)) : undefined;
    return seal === undefined ? undefined : memory?.taken.get(sealWith(seal, slugify(name)));
  }

  /** Opens the file; what was kept of the same bytes is taken all the same. @returns why it cannot be read, if so */
  async function takeOpened(
    { path, id, isPlain }: Pick<Unread, 'path' | 'id'> & Pick<Place, 'isPlain'>,
    bucket: Bucket | undefined,
    own: string | undefined,
  ): Promise<Taken | string> {
    const bytes = isPlain ? readPlain(join(folder, path)) : await readInside(folder, path);
    if (typeof bytes === 'string') return bytes;
    const key = createHash('sha256')
      .update(`${factsOf(id, path)}\n`)
      .update(bytes)
      .digest('hex');
    let cached = bucket?.take(key, own);
    if (!cached) {
      const { facts, terms, long } = await reader.read({ bytes, path, id, surroundings });
      const late = ({ bytes, sum }: typeof terms) => ({ bytes: new CachedBytes(bytes), sum });
      cached = { facts: new CachedBytes(facts), terms: late(terms), long: late(long) };
      bucket?.put(key, cached, own);
    }
    return { key, cached };
  }

  /** A seal of everything that a reading depends on. */
  function sealWith(seal: string, id: string): string {
    return hash('sha256', factsOf(id, seal));
  }

  function factsOf(id: string, file: string): string {
    return JSON.stringify([cache?.version, id, file, surroundings]);
  }
}
