import { type Dirent, readdirSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { VFile } from 'vfile';
import { fail, fileAt, warn } from './messages.ts';
import { findInside, type Found } from './read-inside.ts';

/** Where an article is. */
export interface Place {
  /** Its file, from the content folder, with slashes. */
  path: string;
  /** What its folder or file is called, the ending left out: the id, unless it needs tidying. */
  name: string;
  /** Whether earlier versions lie beside it. */
  hasVersions?: boolean;
  /** No symbolic link leads to it. */
  isPlain: boolean;
}

/** Nested folders; nobody sorts articles deeper. */
const deepest = 16;

/**
 * Finds the articles of a content folder: `articles/<id>/index.md` and `articles/<id>.md`, also in folders that only sort
 * them (`articles/2017/03/<id>/index.md`). What lies beside an `index.md` belongs to that article.
 *
 * @param files takes what looks like an article and is in the wrong place, with a message
 */
export async function findArticles(folder: string, files: VFile[]): Promise<Place[]> {
  const found: Place[] = [];
  const start = await findInside(folder, 'articles');
  if (start.kind === 'folder') {
    const isPlain = start.real === join(await realpath(folder), 'articles');
    await search('articles', start.real, new Set([start.real]), isPlain);
  } else {
    const isOutside = start.kind === 'refused' && start.problem.includes('link');
    const problem = isOutside ? start.problem : 'there is no such folder; put the articles into it';
    fail(fileAt('articles', files), problem);
  }
  return found;

  /**
   * @param real the real path of the folder
   * @param above the real paths of the folder and of those that hold it
   * @param isPlain no link led here
   */
  async function search(path: string, real: string, above: Set<string>, isPlain: boolean): Promise<void> {
    let items: Dirent[];
    try {
      // With ten thousand folders, asynchronous calls take three times as long.
      items = readdirSync(real, { withFileTypes: true });
    } catch {
      fail(fileAt(path, files), 'this folder cannot be read; let yourself read it');
      return;
    }
    // The same order on every machine, whatever its file system.
    items.sort((a, b) => (a.name < b.name ? -1 : 1));
    const index = items.find(({ name }) => name === 'index.md');
    if (path !== 'articles' && index) {
      found.push({
        path: `${path}/index.md`,
        name: path.slice(path.lastIndexOf('/') + 1),
        hasVersions: items.some(({ name }) => name === 'versions'),
        isPlain: isPlain && index.isFile(),
      });
      return;
    }
    for (const entry of items) {
      const { name } = entry;
      if (name.startsWith('.')) continue;
      const inner = `${path}/${name}`;
      const ending = extname(name);
      const item = plainItem(entry, real) ?? (await findInside(folder, inner));
      if (item.kind === 'folder') {
        if (above.has(item.real)) {
          warn(fileAt(inner, files), 'it is a link to a folder that holds it; remove it');
        } else if (above.size >= deepest) {
          warn(fileAt(inner, files), 'it lies too deep, and is not read; move it up');
        } else {
          await search(inner, item.real, new Set([...above, item.real]), isPlain && entry.isDirectory());
        }
      } else if (path !== 'articles' && /^readme\.md$/i.test(name)) {
        warn(fileAt(inner, files), 'it is not built; if it is an article, name it index.md');
      } else if (ending === '.md') {
        found.push({
          path: inner,
          name: name.slice(0, -ending.length),
          isPlain: isPlain && entry.isFile(),
        });
      } else if (item.kind === 'refused') {
        fail(fileAt(inner, files), item.problem);
      } else if (/^\.(?:md|markdown|mdown|mdx)$/i.test(ending)) {
        warn(fileAt(inner, files), 'it is not built; rename it to end in .md');
      }
    }
  }
}

/** A file or folder that needs no further look: not a symbolic link, and nothing unusual. */
function plainItem(entry: Dirent, folder: string): Found | undefined {
  const { name } = entry;
  // Node gives bytes that are not UTF-8 as this sign.
  if (name.includes('\uFFFD') || !(entry.isFile() || entry.isDirectory())) return undefined;
  return { kind: entry.isFile() ? 'file' : 'folder', real: join(folder, name) };
}
