import { ContentError } from '../content-error.ts';
import { contentFolderName } from '../content-folder.ts';
import { tellProblems } from '../messages.ts';
import type { LibraryReading } from './read-library.ts';
import { readOwnLibrary } from './read-own-library.ts';
import { watcher } from '../watch-work.ts';

/**
 * The library of a site that is to be built.
 *
 * @throws ContentError if the content has errors
 */
export async function readToBuild(): Promise<LibraryReading> {
  const reading = await readOwnLibrary();
  watcher.clear();
  const errors = tellProblems(reading.files, contentFolderName);
  if (errors.length > 0) throw new ContentError(`The content has errors:\n\n${errors.join('\n')}\n`);
  return reading;
}
