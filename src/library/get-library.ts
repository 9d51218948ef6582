import { onePerThread } from '../threads/one-per-thread.ts';
import { contentFolderName } from './content-folder.ts';
import { Memory } from './cache/memory.ts';
import type { Library } from './library.ts';
import { listMessages, tellProblems } from './messages.ts';
import type { LibraryReading } from './reading/read-library.ts';
import { watcher } from './watch-work.ts';

const shared = onePerThread<Promise<LibraryReading>>('library');
const memory = onePerThread<Memory>('memory');

/** The library that pages show: a build has given it, and in development it is read after each {@link forgetLibrary}. */
export async function getLibrary(): Promise<Library> {
  const { library } = await reading();
  return library;
}

/** What is wrong with the content, while somebody works on it; undefined if it is fit to be shown. */
export async function getProblems(): Promise<string | undefined> {
  const { files } = await reading();
  const errors = listMessages(files, contentFolderName).filter(({ level }) => level === 'error');
  return errors.length > 0 ? errors.map(({ line }) => line).join('\n') : undefined;
}

/** Gives a library to the pages of a build. */
export function giveLibrary(reading: LibraryReading): void {
  shared.value = Promise.resolve(reading);
}

/** The content has changed. @param path what changed of it, from the content folder, with slashes */
export function forgetLibrary(path: string): void {
  shared.value = undefined;
  memory.value?.forget(path);
}

function reading(): Promise<LibraryReading> {
  return (shared.value ??= read());
}

async function read(): Promise<LibraryReading> {
  // The code that reads articles stays out of a build's bundle, which makes Astro start sooner.
  if (!import.meta.env.DEV) throw new Error('the library is given before pages are made');
  const { readOwnLibrary } = await import('./reading/read-own-library.ts');
  const reading = await readOwnLibrary((memory.value ??= new Memory()));
  watcher.clear();
  const errors = tellProblems(reading.files, contentFolderName);
  if (errors.length > 0) console.error(errors.join('\n'));
  return reading;
}
