import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';

/** The coarsest time stamps of a file system are two seconds apart (FAT). In milliseconds. */
const coarsest = 2000;

/**
 * Identifies the state of a file without opening it: as long as device, inode, size, mtime and ctime are the same, so are
 * its bytes. No program can set the ctime.
 *
 * @param path absolute
 * @returns 64 hexadecimal digits; undefined if it is no file, or if it changed so recently that a second change could leave the
 *   same time stamp
 */
export function sealOf(path: string): string | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = found;
  const last = Number(ctimeMs > mtimeMs ? ctimeMs : mtimeMs);
  if (Date.now() - last < coarsest) return undefined;
  return hash('sha256', [path, dev, ino, size, mtimeNs, ctimeNs].join(' '));
}
