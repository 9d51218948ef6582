import { contentFolderName } from './content-folder.ts';
import { listMessages } from './messages.ts';
import type { Reading } from './read-library.ts';
import { readOwnLibrary } from './read-own-library.ts';
import { watcher } from './watch-work.ts';

/**
 * The library of a site that is to be built.
 *
 * @throws ContentError if the content has errors
 */
export async function readToBuild(): Promise<Reading> {
  const reading = await readOwnLibrary();
  watcher.clear();
  const messages = listMessages(reading.files, contentFolderName);
  const errors = messages.flatMap(({ level, line }) => (level === 'error' ? [line] : []));
  if (errors.length > 0) throw new ContentError(errors);
  const warnings = messages.filter(({ level }) => level === 'warning');
  if (warnings.length > 0) console.warn(`Warnings: ${warnings.length}. "npm run check" shows them.`);
  return reading;
}

/** All that is wrong with the content. The keeper's slip, not the program's: it has no stack to show. */
class ContentError extends Error {
  override name = 'ContentError';
  constructor(errors: string[]) {
    super(`The content has errors:\n\n${errors.join('\n')}\n`);
    this.stack = '';
  }
}
