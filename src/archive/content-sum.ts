import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { allFilesOf } from '../library/article-files.ts';
import type { Library } from '../library/library.ts';
import { hashFacts } from '../site/routes/hash-facts.ts';
import { inputOf } from '../site/routes/pages-to-make.ts';
import { sumFile } from './checksums.ts';

/**
 * Identifies all that a site is made of: the same on every machine that has the same code, settings and content.
 *
 * @param folder absolute path of the content folder
 */
export async function contentSum(library: Library, folder: string): Promise<string> {
  const stamps = new Map<string, string>();
  for (const article of library.articles) {
    const versions = library.versions.get(article.id) ?? [];
    const sums = await sumFiles([article, ...versions.map((version) => version.article)], folder);
    const earlier = versions.map(({ moment, slug, article }) => [moment, slug, article.sha256]);
    stamps.set(article.id, hashFacts([article.sha256, earlier, sums]));
  }
  return inputOf({ ...library, stamps });
}

/** The sums of pictures and recordings, by their names on the site. */
async function sumFiles(versions: Article[], folder: string): Promise<[name: string, sum: string][]> {
  const sums: [string, string][] = [];
  for (const file of allFilesOf(versions)) {
    // The text has the bytes of a data address, and is summed itself.
    if (file.kind === 'rendition' || file.origin.startsWith('data:')) continue;
    sums.push([file.name, await sumFile(join(folder, file.origin)).catch(() => 'lost')]);
  }
  return sums;
}
