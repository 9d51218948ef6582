import { linkSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';

/** Gives a file a second name, as cheap as none; on disks that know no second names, copies it. */
export async function linkFile(from: string, to: string): Promise<void> {
  try {
    linkSync(from, to);
  } catch {
    await copyFile(from, to);
  }
}
