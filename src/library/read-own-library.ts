import { contentFolder } from './content-folder.ts';
import { makeKeptFolder } from './kept-folder.ts';
import { readLibrary, type Reading } from './read-library.ts';
import { readingVersion } from './code-version.ts';

/** Reads the content folder of this project, anew only what was not read before. */
export async function readOwnLibrary(): Promise<Reading> {
  const version = readingVersion();
  if (version === undefined) return readLibrary(contentFolder);
  return readLibrary(contentFolder, { folder: await makeKeptFolder(contentFolder), version });
}
