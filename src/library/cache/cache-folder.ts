import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../content-folder.ts';

/** What is kept: readings of a content folder's articles, or what is known of a built site's files. */
export type CacheKind = 'articles' | 'sites';

/** The file that names the folder which something is kept of. */
const ownerFile = 'owner';

/** Outside of `node_modules`, which `npm ci` deletes. */
const folderOf = (kind: CacheKind) => join(projectFolder, '.broadsheet', kind);

/**
 * Where something is kept of a folder: a place for each, so that none removes what another needs.
 *
 * @param owner absolute path of the folder
 */
export function cacheFolderOf(kind: CacheKind, owner: string): string {
  return join(folderOf(kind), hash('sha256', owner).slice(0, 16));
}

/** Makes that folder, and removes those of owners that are gone. Nothing stops because of it. */
export async function makeCacheFolder(kind: CacheKind, owner: string): Promise<string> {
  const own = cacheFolderOf(kind, owner);
  await mkdir(own, { recursive: true })
    .then(() => writeFile(join(own, ownerFile), owner))
    .catch(() => undefined);
  for (const name of await readdir(folderOf(kind)).catch(() => [])) {
    const folder = join(folderOf(kind), name);
    // A folder without the file is being made.
    const found = await readFile(join(folder, ownerFile), 'utf8').catch(() => '');
    if (found !== '' && !existsSync(found)) await rm(folder, { recursive: true }).catch(() => undefined);
  }
  return own;
}
