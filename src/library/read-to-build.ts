import { ContentError } from './content-error.ts';
import { contentFolderName } from './content-folder.ts';
import { listMessages } from './messages.ts';
import type { LibraryReading } from './read-library.ts';
import { readOwnLibrary } from './read-own-library.ts';
import { watcher } from './watch-work.ts';

/**
 * The library of a site that is to be built.
 *
 * @throws ContentError if the content has errors
 */
export async function readToBuild(): Promise<LibraryReading> {
  const reading = await readOwnLibrary();
  watcher.clear();
  const messages = listMessages(reading.files, contentFolderName);
  const errors = messages.flatMap(({ level, line }) => (level === 'error' ? [line] : []));
  if (errors.length > 0) throw new ContentError(`The content has errors:\n\n${errors.join('\n')}\n`);
  const warnings = messages.filter(({ level }) => level === 'warning');
  if (warnings.length > 0) console.warn(`Warnings: ${warnings.length}. "npm run check" shows them.`);
  return reading;
}
