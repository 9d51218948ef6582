import { hash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { desktopFiles } from '../../build/own-files.ts';
import { readChecksums, sumFile } from '../../archive/checksums.ts';
import { findArticles } from '../../library/reading/find-articles.ts';

/** What of a content folder came with Broadsheet. Paths are from the content folder, with slashes. */
export interface Samples {
  /** Articles that are as they came, each a folder. */
  unchanged: string[];
  /** Sample articles in which a file was changed or added. */
  changed: string[];
  /** How many other articles there are. */
  own: number;
  /** Whether `site.yaml` is the one that came, one of the owner's, or not there. */
  settings: 'sample' | 'own' | 'missing';
}

/**
 * Finds the samples by the SHA-256 of their files. `samples.sha256` lists them; a test holds it to what `content/` has.
 *
 * @param folder absolute path of the content folder
 */
export async function findSamples(folder: string): Promise<Samples> {
  const sums = await readSampleSums();
  const unchanged: string[] = [];
  const changed: string[] = [];
  for (const path of new Set([...sums.keys()].flatMap((file) => /^articles\/[^/]+/.exec(file) ?? []))) {
    const name = await findItem(join(folder, 'articles'), path.slice('articles/'.length));
    if (!name) continue;
    const found = `articles/${name.name}`;
    // A link or a file of that name is no sample.
    if (name.isDirectory()) ((await isUnchanged(folder, found, sums)) ? unchanged : changed).push(found);
  }
  const all = (await findArticles(folder, [])).filter(({ path }) =>
    [...unchanged, ...changed].every((sample) => !path.startsWith(`${sample}/`)),
  );
  const text = await readFile(join(folder, 'site.yaml')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const isSample = text && hash('sha256', text) === sums.get('site.yaml');
  return { unchanged, changed, own: all.length, settings: !text ? 'missing' : isSample ? 'sample' : 'own' };
}

async function readSampleSums(): Promise<Map<string, string>> {
  const text = await readFile(new URL('samples.sha256', import.meta.url), 'utf8');
  const sums = readChecksums(text) ?? new Map<string, string>();
  return new Map([...sums].map(([name, sum]) => [name.normalize('NFC'), sum]));
}

/** Some file systems write the letters of a name in another form, ones that fold é to e and an accent. */
async function findItem(folder: string, name: string): Promise<Dirent | undefined> {
  const items = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return items.find((item) => item.name.normalize('NFC') === name);
}

/** Whether a folder holds nothing but files as they came. One that is missing is nobody's work that could be lost. */
async function isUnchanged(folder: string, path: string, sums: Map<string, string>): Promise<boolean> {
  for (const item of await readdir(join(folder, path), { withFileTypes: true })) {
    if (desktopFiles.has(item.name)) continue;
    const inner = `${path}/${item.name}`;
    const isSame = item.isDirectory()
      ? await isUnchanged(folder, inner, sums)
      : item.isFile() && (await sumFile(join(folder, inner))) === sums.get(inner.normalize('NFC'));
    if (!isSame) return false;
  }
  return true;
}
