import { linkSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';

/** Makes a hard link; copies the file where the disk has no hard links. */
export async function linkFile(from: string, to: string): Promise<void> {
  try {
    linkSync(from, to);
  } catch {
    await copyFile(from, to);
  }
}
