import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readsTheSame } from '../../article/reads-the-same.ts';
import { momentOfName } from '../../article/version-name.ts';
import { tryArticle } from '../try-article.ts';

/**
 * Finds a text among those of an article: its newest one and its earlier versions.
 *
 * @param path the article's file, from the content folder, with slashes
 * @returns the file that says the same to the reader, and whether it does so to the byte
 */
export async function findSameWords(
  text: string,
  path: string,
  out: string,
): Promise<{ path: string; isSame: boolean } | undefined> {
  const folder = `${dirname(path)}/versions`;
  const names = path.endsWith('/index.md') ? await readdir(join(out, folder)).catch(() => []) : [];
  const versions = names.filter((name) => momentOfName(name.replace(/\.md$/, '')) !== undefined).sort();
  const mine = tryArticle(text);
  let found: { path: string; isSame: boolean } | undefined;
  for (const candidate of [path, ...versions.map((name) => `${folder}/${name}`)]) {
    const theirs = await readFile(join(out, candidate), 'utf8').catch(() => '');
    if (theirs === text) return { path: candidate, isSame: true };
    const read = found || 'reason' in mine ? undefined : tryArticle(theirs);
    if (read && 'article' in read && 'article' in mine && readsTheSame(read.article, mine.article))
      found = { path: candidate, isSame: false };
  }
  return found;
}
