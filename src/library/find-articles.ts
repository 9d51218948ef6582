import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { VFile } from 'vfile';
import { fail, fileAt, warn } from './messages.ts';

/** Where an article is. */
export interface Place {
  /** Its file, from the content folder, with slashes. */
  path: string;
  /** What its folder or file is called, the ending left out: the id, unless it needs tidying. */
  name: string;
}

/**
 * Finds the articles of a content folder: `articles/<id>/index.md` and `articles/<id>.md`.
 *
 * @param files takes what looks like an article and is in the wrong place, with a message
 */
export async function findArticles(folder: string, files: VFile[]): Promise<Place[]> {
  const items = await readdir(join(folder, 'articles'), { withFileTypes: true }).catch(() => undefined);
  if (!items) {
    fail(fileAt('articles', files), 'there is no such folder; put the articles into it');
    return [];
  }
  const found: Place[] = [];
  // The same order on every machine, whatever its file system.
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (item.name.startsWith('.')) continue;
    const path = `articles/${item.name}`;
    const ending = extname(item.name);
    const isFolder = await leadsToFolder(item, join(folder, path));
    if (isFolder) {
      const place = await findInFolder(folder, path, files);
      if (place) found.push({ path: place, name: item.name });
    } else if (ending === '.md') {
      found.push({ path, name: item.name.slice(0, -ending.length) });
    } else if (/^\.(?:md|markdown|mdown|mdx)$/i.test(ending)) {
      warn(fileAt(path, files), 'it is not built; rename it to end in .md');
    }
  }
  return found;
}

async function findInFolder(folder: string, path: string, files: VFile[]): Promise<string | undefined> {
  const inside = await readdir(join(folder, path), { recursive: true }).catch(() => undefined);
  if (!inside) fail(fileAt(path, files), 'this folder cannot be read; let yourself read it');
  else if (inside.includes('index.md')) return `${path}/index.md`;
  else if (inside.some((name) => name.endsWith('.md'))) {
    const remedy = 'name its article index.md, and put it no deeper than here';
    warn(fileAt(path, files), `no index.md in this folder, so it is not built; ${remedy}`);
  }
  return undefined;
}

/** A folder, or a link to one. */
async function leadsToFolder(item: Dirent, path: string): Promise<boolean> {
  if (!item.isSymbolicLink()) return item.isDirectory();
  return stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  );
}
