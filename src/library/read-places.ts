import pMap from 'p-map';
import type { Surroundings } from '../article/article.ts';
import { Bucket, bucketOf, clearBuckets } from './cache/bucket.ts';
import type { Place } from './find-articles.ts';
import { type Cache, PlaceReader } from './place-reader.ts';
import type { ReadPlace } from './read-place.ts';
import { watcher } from './watch-work.ts';

/** Files that are read at once: enough to keep a disk and all cores busy, and few enough for any system. */
const atOnce = 32;
/** Parts of the library that are in memory twice: as what is kept and as articles. */
const bucketsAtOnce = 2;

/**
 * Reads the articles at some places of a content folder, many at once.
 *
 * @param folder absolute path of the content folder
 * @param cache without it, nothing is kept
 * @returns for each place what is there, in their order
 */
export async function readPlaces(
  places: Place[],
  folder: string,
  surroundings: Surroundings,
  cache?: Cache,
): Promise<ReadPlace[]> {
  const reader = new PlaceReader(folder, surroundings, cache);
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
    const isRemembered = memory !== undefined && few.every((place) => reader.remembered(place));
    const bucket = cache && !isRemembered ? Bucket.open(cache.folder, name) : undefined;
    await pMap(
      few,
      async (place) => {
        found.set(place, await reader.read(place, bucket));
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
}
