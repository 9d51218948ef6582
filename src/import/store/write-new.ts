import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all, and never over another one.
 *
 * @throws an error with the code EEXIST if there is one
 */
export async function writeNew(path: string, content: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // Names that begin with a dot are nothing of an article: what a power cut leaves of it is not built.
  const draft = join(folder, `.import-${randomUUID()}`);
  try {
    await writeFile(draft, content, { flag: 'wx', flush: true });
    // Renaming would replace what is there. Disks without links (exFAT) copy.
    await link(draft, path).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      return copyFile(draft, path, constants.COPYFILE_EXCL);
    });
  } finally {
    await rm(draft, { force: true });
  }
}
