/** Puts an article into a content folder: the whole of it or nothing, and never over another one. */
import { mkdir, mkdtemp, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { slugify } from '../../address/slug.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { isUnfinished, unfinishedPrefix } from '../../files/unfinished.ts';
import { readPlainFile } from '../../files/read-plain-file.ts';
import { articleId, numberedId } from './article-id.ts';

/** What stands in an article's folder, by the names of the files. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** In milliseconds. */
const longestWriting = 3_600_000;

/** Removes what killed imports left half written. Another computer's may be writing there: its folders are younger. */
export async function clearUnfinished(out: string): Promise<void> {
  const articles = join(out, 'articles');
  for (const name of await readdir(articles).catch(() => [])) {
    if (!isUnfinished(name)) continue;
    const found = await stat(join(articles, name)).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > longestWriting)
      await rm(join(articles, name), { recursive: true, force: true });
  }
}

/**
 * @param out absolute path of the content folder
 *
 * @returns its file, from the content folder, with slashes; where another import has just stored the same, that one
 */
export async function storeArticle(
  files: Files,
  named: { id?: string; title?: string; date?: string },
  out: string,
): Promise<string> {
  const articles = join(out, 'articles');
  await makeFolder(articles);
  const workshop = await mkdtemp(join(articles, unfinishedPrefix));
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
      const place = join(articles, name);
      if ((await takePlace(folder, place)) || (await holds(place, files))) return `articles/${name}/index.md`;
    }
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function holds(place: string, files: Files): Promise<boolean> {
  for (const [name, content] of files) {
    const held = await readPlainFile(join(place, name));
    if (!held?.equals(Buffer.from(content))) return false;
  }
  return true;
}

/** @returns whether the place was free; another import may take it between any two of these steps */
async function takePlace(folder: string, place: string): Promise<boolean> {
  // An import that was killed may leave the folder without its files.
  if (!(await makePlace(place)) && !((await removeEmpty(place)) && (await makePlace(place)))) return false;
  // Windows renames onto no folder, not even an empty one.
  return (
    (await moveFolder(folder, place)) || ((await removeEmpty(place)) && (await moveFolder(folder, place)))
  );
}

/** @returns whether there was nothing: the one call that tells it on every system */
async function makePlace(place: string): Promise<boolean> {
  return unlessTaken(mkdir(place), ['EEXIST']);
}

/** @returns whether the folder is there now; what is in a folder stays */
async function moveFolder(folder: string, place: string): Promise<boolean> {
  return unlessTaken(rename(folder, place), ['EPERM', 'EEXIST', 'ENOTEMPTY', 'EACCES']);
}

/** @returns false if it failed with one of the codes */
async function unlessTaken(done: Promise<unknown>, codes: readonly string[]): Promise<boolean> {
  return done.then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (codes.includes(error.code ?? '')) return false;
      throw error;
    },
  );
}

/** @returns whether there was an empty folder; what is in a folder stays */
async function removeEmpty(place: string): Promise<boolean> {
  return rmdir(place).then(
    () => true,
    () => false,
  );
}
