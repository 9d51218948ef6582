import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
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
 */
export function placeFile(site: string, url: string, bytes: Uint8Array): MadeFile {
  const path = pathOf(url);
  folders.make(dirname(join(site, path)));
  writeFileSync(join(site, path), bytes);
  return { path, sum: hash('sha256', bytes) };
}
