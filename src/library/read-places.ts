import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { VFile } from 'vfile';
import { slugify } from '../address/slug.ts';
import type { Article, Surroundings } from '../article/article.ts';
import { ArticleReader } from './article-reader.ts';
import type { Place } from './find-articles.ts';
import { illustrate, newFileNames } from './illustrate.ts';
import { clearDrawers, Drawer, drawerOf } from './kept-readings.ts';
import { fail } from './messages.ts';
import { readInside } from './read-inside.ts';
import { takeKept } from './read-to-keep.ts';
import { readVersions } from './versions/read-versions.ts';
import { watcher } from './watch-work.ts';
import type { Version } from './versions/version.ts';

/** A file that was read, with its messages, and the article in it if it can be shown. */
export interface ReadPlace {
  file: VFile;
  name: string;
  article?: Article;
  /** What it said before, and the files that say so. */
  earlier?: { versions: Version[]; files: VFile[] };
}

/** Where readings are kept, and the version of what reads. */
export interface Keeping {
  folder: string;
  version: string;
}

/** Files that are read at once: enough to keep a disk and all cores busy, and few enough for any system. */
const atOnce = 16;
/** Parts of the library that are in memory twice: as what is kept and as articles. */
const drawersAtOnce = 2;

/**
 * Reads the articles at some places of a content folder. What depends on anything but the article's own file, such as
 * whether its pictures are there, is looked up each time and never kept.
 *
 * @param keeping without it, nothing is kept
 * @returns for each place what is there, in their order
 */
export async function readPlaces(
  places: Place[],
  folder: string,
  surroundings: Surroundings,
  keeping?: Keeping,
): Promise<ReadPlace[]> {
  const reader = new ArticleReader();
  const found = new Map<Place, ReadPlace>();
  const parts = keeping ? Map.groupBy(places, ({ path }) => drawerOf(path)) : new Map([['', places]]);
  const readPart = async ([name, few]: [string, Place[]]) => {
    const drawer = keeping && (await Drawer.open(keeping.folder, name));
    await pMap(
      few,
      async (place) => {
        found.set(place, await readPlace(place, drawer));
        watcher.count('Reading articles', found.size, places.length);
      },
      { concurrency: atOnce },
    );
    await drawer?.close();
  };
  try {
    await pMap(parts, readPart, { concurrency: drawersAtOnce });
    if (keeping) await clearDrawers(keeping.folder, new Set(parts.keys()));
  } finally {
    await reader.end();
  }
  return places.flatMap((place) => found.get(place) ?? []);

  async function readPlace(
    { path, name, hasVersions }: Place,
    drawer: Drawer | undefined,
  ): Promise<ReadPlace> {
    const file = new VFile({ path });
    const bytes = await readInside(folder, path);
    if (typeof bytes === 'string') {
      fail(file, bytes);
      return { file, name };
    }
    const unread = { bytes, path, id: slugify(name), surroundings };
    const key = keyOf(unread.id, path, bytes);
    let kept = drawer?.take(key);
    if (!kept) {
      kept = await reader.read(unread);
      drawer?.put(key, kept);
    }
    const article = takeKept(kept, bytes, file);
    // Nobody sees the pictures of a draft, nor what it was before.
    if (article?.draft !== false) return { file, name, article };
    const names = newFileNames();
    const illustrated = await illustrate(article, file, folder, { names });
    if (!hasVersions) return { file, name, article: illustrated };
    const files: VFile[] = [];
    const versions = await readVersions({ folder, path, id: article.id, surroundings, names }, files);
    return { file, name, article: illustrated, earlier: { versions, files } };
  }

  function keyOf(id: string, path: string, bytes: Uint8Array): string {
    const facts = JSON.stringify([keeping?.version, id, path, surroundings]);
    return createHash('sha256').update(`${facts}\n`).update(bytes).digest('hex');
  }
}
