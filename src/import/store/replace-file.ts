import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Puts a text in the place of a file in one step: whoever reads it has the old or the new one, whole. */
export async function replaceFile(path: string, text: string): Promise<void> {
  // Names that begin with a dot are nothing of an article: what a power cut leaves of it is not built.
  const draft = join(dirname(path), `.import-${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: 'wx', flush: true });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
