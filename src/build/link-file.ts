import { copyFileSync, linkSync } from 'node:fs';

/** Makes a hard link; copies the file where the disk has no hard links. */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
