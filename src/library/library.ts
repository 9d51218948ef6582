import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { type Article, readArticle } from '../article/article.ts';
import { slugify } from '../article/slug.ts';
import { wordsFor } from '../words/words.ts';
import { findPictures, type Picture } from './pictures.ts';
import { readSite, type Site } from './site.ts';

/** An article of the library, with what its folder holds besides. */
export interface Entry {
  article: Article;
  /** Its file, from the content folder, with slashes: `articles/2017-03-02-…/index.md`. */
  path: string;
  /** What became of each picture that the article names, by its `src` as written. */
  pictures: Record<string, Picture>;
}

/** Everything a content folder holds. */
export interface Library {
  site: Site;
  entries: Entry[];
  /** Every file that was read, with its messages. */
  files: VFile[];
}

/**
 * Reads a whole content folder, and goes on past every problem, so that all are told at once.
 *
 * @param folder absolute path of a folder with `site.yaml` and `articles/`
 * @returns the library; it is fit to be built only if no message of its files is fatal
 */
export async function readLibrary(folder: string): Promise<Library> {
  const files: VFile[] = [];
  const site = await readSite(folder, files);
  const words = wordsFor(site.language);
  const surroundings = { lang: site.language, footnotes: words.footnotes, footnoteBack: words.footnoteBack };

  const entries: Entry[] = [];
  const pathOfId = new Map<string, string>();
  for (const { path, name } of await findArticles(folder, files)) {
    const file = fileAt(path, files);
    const bytes = await readFileOf(join(folder, path));
    if (!bytes) {
      fail(file, 'it cannot be read; make it a file that you may read, or remove it');
      continue;
    }
    file.value = bytes;
    const id = slugify(name);
    const article = readArticle(file, id, surroundings);
    if (!article) continue;

    const holder = pathOfId.get(id);
    if (id === '') fail(file, `"${name}" has no letter or digit to make an address of; rename it`);
    else if (holder) fail(file, `its address, articles/${id}.html, is that of ${holder}; rename one of them`);
    pathOfId.set(id, path);
    if (article.draft) continue;
    entries.push({ article, path, pictures: await findPictures(article, file, folder) });
  }
  if (entries.length === 0 && !files.some(isBroken)) {
    fail(fileAt('articles', files), 'there is no article; put one at articles/<id>/index.md');
  }
  return { site, entries, files };
}

/** Whether a file has a message that must stop a build. */
export function isBroken(file: VFile): boolean {
  return file.messages.some((message) => message.fatal);
}

/**
 * All messages of a library, a line each: `file:line:col: level: message`.
 *
 * @param files what {@link readLibrary} read
 * @param folder what to write before the files' paths
 */
export function formatMessages(files: VFile[], folder: string): string[] {
  return files.flatMap((file) =>
    file.messages
      .toSorted((a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1))
      .map(({ line, column, fatal, reason }) =>
        // What is quoted of a stranger's file may hold line breaks, and codes that a terminal obeys.
        `${join(folder, file.path)}:${line ?? 1}:${column ?? 1}: ${fatal ? 'error' : 'warning'}: ${reason}`.replace(
          /[\p{Cc}\p{Zl}\p{Zp}]+/gu,
          ' ',
        ),
      ),
  );
}

async function findArticles(folder: string, files: VFile[]): Promise<{ path: string; name: string }[]> {
  const found: { path: string; name: string }[] = [];
  const names = await readdir(join(folder, 'articles'), { withFileTypes: true }).catch(() => undefined);
  if (!names) {
    fail(fileAt('articles', files), 'there is no such folder; put the articles into it');
    return found;
  }
  // The same order on every machine, whatever its file system.
  for (const item of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (item.name.startsWith('.')) continue;
    if (item.isDirectory()) {
      const inside = await readdir(join(folder, 'articles', item.name)).catch(() => undefined);
      if (!inside)
        fail(fileAt(`articles/${item.name}`, files), 'this folder cannot be read; let yourself read it');
      else if (inside.includes('index.md'))
        found.push({ path: `articles/${item.name}/index.md`, name: item.name });
      else if (inside.some((name) => name.endsWith('.md'))) {
        warn(
          fileAt(`articles/${item.name}`, files),
          'no index.md in this folder, so it is not built; rename its article to index.md',
        );
      }
    } else if (item.name.endsWith('.md')) {
      found.push({ path: `articles/${item.name}`, name: item.name.slice(0, -'.md'.length) });
    }
  }
  return found;
}

/** The bytes of a file; undefined for a folder, a link that leads nowhere, and what may not be read. */
async function readFileOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

function fileAt(path: string, files: VFile[]): VFile {
  const file = new VFile({ path });
  files.push(file);
  return file;
}

function fail(file: VFile, reason: string): void {
  file.message(reason, { line: 1, column: 1 }).fatal = true;
}

function warn(file: VFile, reason: string): void {
  file.message(reason, { line: 1, column: 1 });
}
