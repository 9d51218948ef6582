import { contentFolder } from './content-folder.ts';
import { makeKeptFolder } from './kept/kept-folder.ts';
import { readLibrary, type Reading } from './read-library.ts';
import { readingVersion } from './kept/code-version.ts';
import type { Keeping } from './read-places.ts';

/**
 * Reads the content folder of this project, anew only what was not read before.
 *
 * @param memory remembers what was read, for who reads again and again
 */
export async function readOwnLibrary(memory?: Keeping['memory']): Promise<Reading> {
  const version = readingVersion();
  if (version === undefined) return readLibrary(contentFolder);
  return readLibrary(contentFolder, {
    folder: await makeKeptFolder('articles', contentFolder),
    version,
    memory,
  });
}
