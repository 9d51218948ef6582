import { BadZip } from '../../zip/bad-zip.ts';
import type { ZipArchive } from '../../zip/open-zip.ts';
import { writeChecksums } from '../checksums.ts';

/** What lists the files of a web archive, and what says the same of that list (WACZ 1.1.1, 5.1 and 5.2). */
const list = 'datapackage.json';
export const listOfList = 'datapackage-digest.json';

/** No list of a web archive is longer. */
const mostBytes = 50_000_000;

/**
 * What a web archive (WACZ) says of its own files, in the form of SHA256SUMS.
 *
 * @returns undefined if the zip is none
 * @throws BadZip if the list cannot be read
 */
export async function readManifestSums(archive: ZipArchive): Promise<string | undefined> {
  if (!archive.sizes.has(list) || !archive.sizes.has('pages/pages.jsonl')) return undefined;
  const { resources } = await readJson(archive, list);
  const told: unknown[] = Array.isArray(resources) ? resources : [];
  if (archive.sizes.has(listOfList)) told.push(await readJson(archive, listOfList));
  const sums = told.map((each) => {
    const { path, hash } = Object(each) as Record<string, unknown>;
    const sum = /^sha256:([\da-f]{64})$/i.exec(String(hash))?.[1];
    if (typeof path !== 'string' || sum === undefined)
      throw new BadZip(`its ${list} names a file without its SHA-256, so nothing tells how it was`);
    return [path, sum] as const;
  });
  return writeChecksums(sums);
}

async function readJson(archive: ZipArchive, path: string): Promise<Record<string, unknown>> {
  if ((archive.sizes.get(path) ?? 0) > mostBytes) throw new BadZip(`its ${path} is longer than any`);
  try {
    return Object(JSON.parse((await archive.read(path)).toString('utf8'))) as Record<string, unknown>;
  } catch {
    throw new BadZip(`its ${path} is damaged; take it from another copy`);
  }
}
