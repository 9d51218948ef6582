import { contentFolder } from '../content-folder.ts';
import { makeCacheFolder } from '../cache/cache-folder.ts';
import { readLibrary, type LibraryReading } from './read-library.ts';
import { readingVersion } from '../cache/code-version.ts';
import type { Cache } from './caching-reader.ts';

/**
 * Reads the content folder of this project, anew only what was not read before.
 *
 * @param memory remembers what was read, for who reads again and again
 */
export async function readOwnLibrary(memory?: Cache['memory']): Promise<LibraryReading> {
  const version = readingVersion();
  if (version === undefined) return readLibrary(contentFolder);
  return readLibrary(contentFolder, {
    folder: await makeCacheFolder('articles', contentFolder),
    version,
    memory,
  });
}
