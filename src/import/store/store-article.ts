/** Puts an article into a content folder: the whole of it or nothing, and never over another one. */
import { mkdir, mkdtemp, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { slugify } from '../../address/slug.ts';
import { articleId, numberedId } from './article-id.ts';

/** What stands in an article's folder, by the names of the files. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** What the name of a folder begins with that an article is written in; as its first sign is a dot, it is no article. */
const beginning = '.import-';
/** In milliseconds. */
const longestWriting = 3_600_000;

/** Removes what killed imports left half written. Another import may be writing: its folders are younger. */
export async function clearUnfinished(out: string): Promise<void> {
  const articles = join(out, 'articles');
  for (const name of await readdir(articles).catch(() => [])) {
    if (!name.startsWith(beginning)) continue;
    const found = await stat(join(articles, name)).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > longestWriting)
      await rm(join(articles, name), { recursive: true, force: true });
  }
}

/**
 * @param out absolute path of the content folder
 *
 * @returns its file, from the content folder, with slashes
 */
export async function storeArticle(
  files: Files,
  named: { id?: string; title?: string; date?: string },
  out: string,
): Promise<string> {
  const articles = join(out, 'articles');
  await mkdir(articles, { recursive: true });
  const workshop = await mkdtemp(join(articles, beginning));
  // The folder of `mkdtemp` can be read by its owner alone.
  const folder = join(workshop, 'article');
  try {
    for (const [name, content] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content, { flag: 'wx', flush: true });
    }
    const id = slugify(named.id ?? '') || articleId(named);
    for (let number = 1; ; number++) {
      const name = number === 1 ? id : numberedId(id, number);
      if (await takePlace(folder, join(articles, name))) return `articles/${name}/index.md`;
    }
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** @returns whether the place was free */
async function takePlace(folder: string, place: string): Promise<boolean> {
  try {
    // The one call that fails if there is anything, on every system; renaming would replace an empty folder or a file.
    await mkdir(place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // An import that was killed may leave the folder without its files.
    if (!(await removeEmpty(place))) return false;
    await mkdir(place);
  }
  try {
    await rename(folder, place);
  } catch (error) {
    // Windows renames onto no folder, not even an empty one.
    if (!['EPERM', 'EEXIST', 'ENOTEMPTY', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    if (!(await removeEmpty(place))) return false;
    await rename(folder, place);
  }
  return true;
}

/** @returns whether there was an empty folder; what is in a folder stays */
async function removeEmpty(place: string): Promise<boolean> {
  return rmdir(place).then(
    () => true,
    () => false,
  );
}
