import { contentFolder, contentFolderName } from './content-folder.ts';
import type { Library } from './library.ts';
import { formatMessages, isBroken } from './messages.ts';
import { readLibrary, type Reading } from './read-library.ts';

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
  return files.some(isBroken) ? formatMessages(files, contentFolderName).join('\n') : undefined;
}

/** The content has changed. */
export function forgetLibrary(): void {
  shared.broadsheetLibrary = undefined;
}

async function read(): Promise<Reading> {
  const read = await readLibrary(contentFolder);
  const messages = formatMessages(read.files, contentFolderName);
  if (read.files.some(isBroken)) {
    if (!import.meta.env.DEV) throw new ContentError(messages);
    console.error(messages.join('\n'));
  } else if (messages.length > 0) {
    console.warn(`Warnings: ${messages.length}. "npm run check" shows them.`);
  }
  return read;
}

/** All that is wrong with the content. The keeper's slip, not the program's: it has no stack to show. */
class ContentError extends Error {
  override name = 'ContentError';
  constructor(messages: string[]) {
    super(`The content has errors:\n\n${messages.join('\n')}\n`);
    this.stack = '';
  }
}
