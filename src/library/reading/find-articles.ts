import { type Dirent, readdirSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { VFile } from 'vfile';
import { compareTexts } from '../../language/compare-texts.ts';
import { ContentError } from '../content-error.ts';
import { fail, fileAt, warn } from '../messages.ts';
import { findInside, type Found, nothing } from './read-inside.ts';

/** The file of an article, found and not yet read. */
export interface Manuscript {
  /** From the content folder, with slashes. */
  path: string;
  /** What it is called, or its folder if it is an `index.md`, the ending left out: the id, unless it needs tidying. */
  name: string;
  /** Whether earlier versions lie beside it. */
  hasVersions?: boolean;
  /** No symbolic link leads to it. */
  isPlain: boolean;
}

/** Nested folders; nobody sorts articles deeper. */
const deepest = 16;

/** A folder that is looked through. */
interface Searched {
  /** From the content folder, with slashes. */
  path: string;
  real: string;
  /** The real paths of it and of those that hold it. */
  above: ReadonlySet<string>;
  /** No link led here. */
  isPlain: boolean;
}

/**
 * Finds the articles of a content folder: `articles/<id>/index.md` and `articles/<id>.md`, also in folders that only sort
 * them (`articles/2017/03/<id>/index.md`). What lies beside an `index.md` belongs to that article.
 *
 * @param files takes what looks like an article and is in the wrong place, with a message
 */
export async function findArticles(folder: string, files: VFile[]): Promise<Manuscript[]> {
  const start = await findInside(folder, 'articles');
  if (start.kind !== 'folder') {
    fail(fileAt('articles', files), whyNoFolder(start));
    return [];
  }
  const { real } = start;
  const isPlain = real === join(await realpath(folder), 'articles');
  const finder = new Finder(folder, files);
  await finder.search({ path: 'articles', real, above: new Set([real]), isPlain });
  return finder.found;
}

/**
 * To be asked before something is stored there.
 *
 * @throws ContentError if nothing that lies in the `articles` of the content folder would be read, such as those of a link that leads out of it
 */
export async function assertReadable(folder: string): Promise<void> {
  const start = await findInside(folder, 'articles');
  if (start.kind === 'folder' || (start.kind === 'refused' && start.problem === nothing)) return;
  throw new ContentError(`${join(folder, 'articles')}: ${whyNoFolder(start)}`);
}

function whyNoFolder(found: Found): string {
  if (found.kind !== 'refused')
    return 'it is a file; remove it, and put the articles into a folder of this name';
  return found.problem === nothing ? 'there is no such folder; put the articles into it' : found.problem;
}

class Finder {
  readonly found: Manuscript[] = [];
  readonly #folder: string;
  readonly #files: VFile[];

  constructor(folder: string, files: VFile[]) {
    this.#folder = folder;
    this.#files = files;
  }

  async search(searched: Searched): Promise<void> {
    const { path, real, isPlain } = searched;
    const items = this.#itemsOf(searched);
    const index = items.find(({ name }) => name === 'index.md');
    if (path !== 'articles' && index) {
      this.found.push({
        path: `${path}/index.md`,
        name: path.slice(path.lastIndexOf('/') + 1),
        hasVersions: items.some(({ name }) => name === 'versions'),
        isPlain: isPlain && index.isFile(),
      });
      return;
    }
    for (const entry of items) {
      if (entry.name.startsWith('.')) continue;
      const item = plainItem(entry, real) ?? (await findInside(this.#folder, `${path}/${entry.name}`));
      if (item.kind === 'folder') await this.#enter(searched, entry, item.real);
      else this.#take(searched, entry, item);
    }
  }

  #itemsOf({ path, real }: Searched): Dirent[] {
    try {
      // With ten thousand folders, asynchronous calls take three times as long.
      const items = readdirSync(real, { withFileTypes: true });
      // The same order on every machine, whatever its file system.
      return items.sort((a, b) => compareTexts(a.name, b.name));
    } catch {
      fail(fileAt(path, this.#files), 'this folder cannot be read; let yourself read it');
      return [];
    }
  }

  async #enter({ path: outer, above, isPlain }: Searched, entry: Dirent, real: string): Promise<void> {
    const path = `${outer}/${entry.name}`;
    if (above.has(real)) {
      warn(fileAt(path, this.#files), 'it is a link to a folder that holds it; remove it');
    } else if (above.size >= deepest) {
      warn(fileAt(path, this.#files), 'it lies too deep, and is not read; move it up');
    } else {
      await this.search({
        path,
        real,
        above: new Set([...above, real]),
        isPlain: isPlain && entry.isDirectory(),
      });
    }
  }

  /** Takes a file that is an article, or tells why it is none. */
  #take({ path: outer, isPlain }: Searched, entry: Dirent, item: Found): void {
    const { name } = entry;
    const path = `${outer}/${name}`;
    const ending = extname(name);
    if (outer !== 'articles' && /^readme\.md$/i.test(name)) {
      warn(fileAt(path, this.#files), 'it is not built; if it is an article, name it index.md');
    } else if (ending === '.md') {
      this.found.push({ path, name: name.slice(0, -ending.length), isPlain: isPlain && entry.isFile() });
    } else if (item.kind === 'refused') {
      fail(fileAt(path, this.#files), item.problem);
    } else if (/^\.(?:md|markdown|mdown|mdx)$/i.test(ending)) {
      warn(fileAt(path, this.#files), 'it is not built; rename it to end in .md');
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
