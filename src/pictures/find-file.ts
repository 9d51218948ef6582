import { withoutQuery } from '../address/without-query.ts';
import { decodePercent } from '../address/decode-percent.ts';
import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';

/** A file that an article names. */
export interface NamedFile {
  /** As written, untrusted: a path, an http(s) address or a data address. */
  src: string;
  /** Where (1-based), for messages. */
  line: number;
  column: number;
}

/** What is to be told of one. */
export interface FileProblem {
  reason: string;
  line: number;
  column: number;
}

/**
 * The file that an address in an article names.
 *
 * @param src as written: a path, perhaps percent-encoded, perhaps with a query
 * @param article the article's file, from the content folder
 * @param folder absolute path of the content folder
 * @returns the file, from the content folder, with slashes; undefined if there is none, or if its real path lies outside
 */
export async function findFile(src: string, article: string, folder: string): Promise<string | undefined> {
  const root = await realpath(folder);
  const decoded = decodePercent(src);
  const path = withoutQuery(decoded);
  // `/images/quay.jpg` of a site generator, put beside the article; or `quay.jpg` of an export from WordPress, in `images` beside it.
  // In a folder of several it could be another one's.
  const base = posix.basename(path);
  const beside = posix.basename(article) === 'index.md' && base !== '' ? [base, `images/${base}`] : [];
  for (const name of new Set([src, decoded, path, ...beside])) {
    if (name.includes('\0')) continue;
    const found = await realpath(join(root, dirname(article), name)).catch(() => undefined);
    if (found?.startsWith(root + sep) && (await isFile(found)))
      return relative(root, found).split(sep).join('/');
  }
  return undefined;
}

/** Whether a symbolic link lies right beside the article under that name. */
export async function isLink(src: string, article: string, folder: string): Promise<boolean> {
  if (src.includes('/') || src.includes('\0')) return false;
  return lstat(join(folder, dirname(article), src)).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}

/** Reading a pipe or a device could take for ever. */
function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
