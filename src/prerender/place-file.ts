import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Folders } from '../build/folders.ts';

/** A file of the site that was made. */
export interface MadeFile {
  /** From the root of the site, with slashes. */
  path: string;
  /** SHA-256, in hexadecimal. */
  sum: string;
}

const folders = new Folders();

/** From the root of the site, with slashes. */
export function pathOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname).slice(1);
}

/**
 * Writes a page into the site, and sums it while its bytes are at hand.
 *
 * @param site absolute path of the site
 * @param pieces of the page's bytes
 */
export function placeFile(site: string, url: string, pieces: Uint8Array[]): MadeFile {
  const path = pathOf(url);
  const sum = createHash('sha256');
  folders.make(dirname(join(site, path)));
  const file = openSync(join(site, path), 'w');
  try {
    for (const piece of pieces) {
      writeFileSync(file, piece);
      sum.update(piece);
    }
  } finally {
    closeSync(file);
  }
  return { path, sum: sum.digest('hex') };
}
