import { contentFolderName } from './content-folder.ts';
import type { Library } from './library.ts';
import { listMessages } from './messages.ts';
import type { Reading } from './read-library.ts';
import { readOwnLibrary } from './read-own-library.ts';
import { watcher } from './watch-work.ts';

// In development, Astro loads the middleware apart from the pages; both must see the same library.
const shared = globalThis as { broadsheetLibrary?: Promise<Reading> | undefined };

/**
 * The library, read once, and in development again after {@link forgetLibrary}.
 *
 * @throws ContentError in a build of content that has errors
 */
export async function getLibrary(): Promise<Library> {
  const { library } = await (shared.broadsheetLibrary ??= read());
  return library;
}

/** What is wrong with the content, while somebody works on it; undefined if it is fit to be shown. */
export async function getProblems(): Promise<string | undefined> {
  const { files } = await (shared.broadsheetLibrary ??= read());
  const errors = listMessages(files, contentFolderName).filter(({ level }) => level === 'error');
  return errors.length > 0 ? errors.map(({ line }) => line).join('\n') : undefined;
}

/** The content has changed. */
export function forgetLibrary(): void {
  shared.broadsheetLibrary = undefined;
}

async function read(): Promise<Reading> {
  const read = await readOwnLibrary();
  watcher.clear();
  const messages = listMessages(read.files, contentFolderName);
  const errors = messages.flatMap(({ level, line }) => (level === 'error' ? [line] : []));
  const warnings = messages.filter(({ level }) => level === 'warning');
  if (errors.length > 0) {
    if (!import.meta.env.DEV) throw new ContentError(errors);
    console.error(errors.join('\n'));
  } else if (warnings.length > 0) {
    console.warn(`Warnings: ${warnings.length}. "npm run check" shows them.`);
  }
  return read;
}

/** All that is wrong with the content. The keeper's slip, not the program's: it has no stack to show. */
class ContentError extends Error {
  override name = 'ContentError';
  constructor(errors: string[]) {
    super(`The content has errors:\n\n${errors.join('\n')}\n`);
    this.stack = '';
  }
}
