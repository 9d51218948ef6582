import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './content-folder.ts';

/** Outside of `node_modules`, which `npm ci` deletes. */
const kept = join(projectFolder, '.broadsheet');
const allFolders = join(kept, 'articles');
/** What is kept of built sites. */
export const keptSites = join(kept, 'sites');
/** The file that tells whose readings a folder holds. */
const ownerFile = 'content';

/** Where the readings of a library are kept: a folder for each content folder, so that none removes those of another. */
export function keptFolderOf(content: string): string {
  return join(allFolders, createHash('sha256').update(content).digest('hex').slice(0, 16));
}

/** Makes that folder, and removes those of content folders that are gone. Nothing stops because of it. */
export async function makeKeptFolder(content: string): Promise<string> {
  const own = keptFolderOf(content);
  await mkdir(own, { recursive: true })
    .then(() => writeFile(join(own, ownerFile), content))
    .catch(() => undefined);
  for (const name of await readdir(allFolders).catch(() => [])) {
    const folder = join(allFolders, name);
    // A folder without the file is being made.
    const owner = await readFile(join(folder, ownerFile), 'utf8').catch(() => '');
    if (owner !== '' && !existsSync(owner)) await rm(folder, { recursive: true }).catch(() => undefined);
  }
  return own;
}
