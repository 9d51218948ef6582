/** Files that are there whole or not at all: they are written beside their place, and take it in one step. */
import { constants } from 'node:fs';
import { copyFile, link, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { nameUnfinished } from './unfinished.ts';

/** Does something with a file that is not in its place yet, by its path. */
type Step = (unfinished: string) => Promise<unknown>;

/** Writes a file, or another in its place: whoever reads it has the old or the new one. Its folder is made. */
export async function replaceFile(path: string, write: Step): Promise<void> {
  await writeBeside(path, write, (unfinished) => rename(unfinished, path));
}

/**
 * Writes a file, but never over another one. Its folder is made.
 *
 * @throws an error with the code EEXIST if there is one
 */
export async function writeNew(path: string, content: Uint8Array | string): Promise<void> {
  const write: Step = (unfinished) => writeFile(unfinished, content, { flag: 'wx', flush: true });
  await writeBeside(path, write, async (unfinished) => {
    // Renaming would replace what is there. Disks without links (exFAT) copy.
    await link(unfinished, path).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      return copyFile(unfinished, path, constants.COPYFILE_EXCL);
    });
  });
}

async function writeBeside(path: string, write: Step, place: Step): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const unfinished = join(folder, nameUnfinished());
  try {
    await write(unfinished);
    await place(unfinished);
  } finally {
    await rm(unfinished, { force: true });
  }
}
