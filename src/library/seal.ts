import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';

/** Systems tell the moment of a change to two seconds at worst (FAT). In milliseconds. */
const coarsest = 2000;

/**
 * Tells a file's bytes by what the system knows of it: as long as the seal is the same, so are they. Nobody can set the
 * moment of the last change to a file's entry (ctime).
 *
 * @param path absolute
 * @returns 64 hexadecimal digits; undefined for what is no file, and for one that changed just now and may change again
 *   within the same moment
 */
export function sealOf(path: string): string | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = found;
  const last = Number(ctimeMs > mtimeMs ? ctimeMs : mtimeMs);
  if (Date.now() - last < coarsest) return undefined;
  return hash('sha256', [path, dev, ino, size, mtimeNs, ctimeNs].join(' '));
}
