import { lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { checksumFile } from '../archive/checksums.ts';

/**
 * The file of a built site that lists what a build made. Its name begins with a dot: hosts leave such files alone or
 * leave them out, and neither does harm.
 */
export const ownFilesList = '.broadsheet-files';

/** Whether a file of a site is one of its own lists: neither is among the files whose sums the one tells. */
export function isUnsummed(name: string): boolean {
  return name === checksumFile || name === ownFilesList;
}

const firstLines = [
  '# Broadsheet made the files below, and the next build replaces this folder.',
  '# It stops if it finds a file that is not listed here.',
];

/** Files that file managers create. */
export const desktopFiles = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Lists the files of a new site in it, so that a later build knows them as ours.
 *
 * @param files all of them but the list, from the site, with slashes
 */
export async function listOwnFiles(site: string, files: readonly string[]): Promise<void> {
  await writeFile(join(site, ownFilesList), [...firstLines, ...files.toSorted(), ''].join('\n'));
}

/**
 * The files of a folder that no build made, from that folder, with slashes.
 *
 * @returns all of its files if it has no list of ours; none if there is no such folder
 */
export async function findForeignFiles(folder: string): Promise<string[]> {
  const files = await findFiles(folder);
  const list = join(folder, ownFilesList);
  const isListed = await lstat(list).then(
    (found) => found.isFile(),
    () => false,
  );
  const text = isListed ? await readFile(list, 'utf8') : '';
  const isOurs = text.startsWith(firstLines.join('\n'));
  const own = new Set(isOurs ? [ownFilesList, ...text.split('\n')] : []);
  return files.filter((file) => !own.has(file) && !desktopFiles.has(basename(file)));
}

/** All files of a folder, from there, with slashes; none if there is no such folder. */
export async function findFiles(folder: string): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const end = join(folder, sep).length;
  return items
    .filter((item) => !item.isDirectory())
    .map((item) => join(item.parentPath, item.name).slice(end).replaceAll(sep, '/'))
    .sort();
}
