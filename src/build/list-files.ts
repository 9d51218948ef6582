import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumFile, writeChecksums } from '../archive/checksums.ts';
import { listOwnFiles } from './own-files.ts';

/**
 * Lists the files of a new site in it: with their sums for whoever keeps a copy, and by name for the next build.
 *
 * @param sums the SHA-256 of each of its files, in their order
 * @returns all files but the list of names
 */
export async function listFiles(
  site: string,
  sums: readonly (readonly [path: string, sum: string])[],
): Promise<string[]> {
  await writeFile(join(site, checksumFile), writeChecksums(sums));
  const files = [...sums.map(([path]) => path), checksumFile];
  await listOwnFiles(site, files);
  return files;
}
