import { VFile } from 'vfile';
import { type Article, readArticle } from '../article/article.ts';
import { slugify } from '../article/slug.ts';
import { wordsFor } from '../words/words.ts';
import { findArticles } from './find-articles.ts';
import { fail, fileAt, isBroken } from './messages.ts';
import { illustrate } from './illustrate.ts';
import { readInside } from './read-inside.ts';
import { readSite, type Site } from './site.ts';

/** An article of the library, with what its folder holds besides. */
export interface Entry {
  article: Article;
  /** Its file, from the content folder, with slashes: `articles/2017-03-02-…/index.md`. */
  path: string;
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
    const bytes = await readInside(folder, path);
    if (typeof bytes === 'string') {
      fail(file, bytes);
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
    entries.push({ article: await illustrate(article, file, folder), path });
  }
  if (entries.length === 0 && !files.some(isBroken)) {
    fail(fileAt('articles', files), 'there is no article; put one at articles/<id>/index.md');
  }
  return { site, entries, files };
}
