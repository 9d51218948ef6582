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

/**
 * Writes a page where Astro would write it, and sums it while its bytes are at hand.
 *
 * @param site absolute path of the site
 * @param address the page's http address
 * @returns undefined if Astro must place it: a file of `public/` has its place
 */
export function placeFile(site: string, address: string, bytes: Uint8Array): MadeFile | undefined {
  const { pathname } = new URL(address);
  // No name of ours has one of these; a decoded one would name another folder.
  if (/%2f|%5c/i.test(pathname)) return undefined;
  const path = decodeURIComponent(pathname).slice(1);
  folders.make(dirname(join(site, path)));
  try {
    writeFileSync(join(site, path), bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  return { path, sum: hash('sha256', bytes) };
}
