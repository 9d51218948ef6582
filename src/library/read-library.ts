import pMap from 'p-map';
import { VFile } from 'vfile';
import { type Article, readArticle } from '../article/article.ts';
import { slugify } from '../address/slug.ts';
import { wordsFor } from '../language/words.ts';
import { collectionProblems } from './collections/collection-problems.ts';
import { readCollections } from './collections/read-collections.ts';
import { findArticles, type Place } from './find-articles.ts';
import { illustrate } from './illustrate.ts';
import { arrangeLibrary, type Library } from './library.ts';
import { fail, fileAt, isBroken, warn } from './messages.ts';
import { readInside } from './read-inside.ts';
import { readSettings } from './settings.ts';
import { watcher } from './watch-work.ts';

/** A library, and every file that was read for it, with its messages. */
export interface Reading {
  library: Library;
  /** How many articles are kept, but not built. */
  drafts: number;
  files: VFile[];
}

/** Files that are read at once: enough to keep a disk busy, and few enough for any system. */
const atOnce = 16;

/**
 * Reads a whole content folder, and goes on past every problem, so that all are told at once.
 *
 * @param folder absolute path of a folder with `site.yaml` and `articles/`
 * @returns a library that is fit to be built only if no message of its files is fatal
 */
export async function readLibrary(folder: string): Promise<Reading> {
  const files: VFile[] = [];
  const settings = await readSettings(folder, files);
  const words = wordsFor(settings.language);
  const surroundings = {
    lang: settings.language,
    footnotes: words.footnotes,
    footnoteBack: words.footnoteBack,
  };

  const places = await findArticles(folder, files);
  let done = 0;
  const read = await pMap(
    places,
    async (place) => {
      const found = await readPlace(place);
      watcher.count('Reading articles', ++done, places.length);
      return found;
    },
    { concurrency: atOnce },
  );
  const pathOfId = new Map<string, string>();
  const articles: Article[] = [];
  let drafts = 0;
  for (const { file, article, name } of read) {
    files.push(file);
    if (!article) continue;
    const { id, path } = article;
    const holder = pathOfId.get(id);
    if (id === '') fail(file, `"${name}" has no letter or digit to make an address of; rename it`);
    else if (holder) fail(file, `its address, articles/${id}.html, is that of ${holder}; rename one of them`);
    pathOfId.set(id, path);
    if (article.draft) drafts++;
    else articles.push(article);
  }
  if (articles.length === 0 && !files.some(isBroken)) {
    warn(fileAt('articles', files), 'there is no article yet; npm run new -- "Headline" makes one');
  }
  const written = await readCollections(folder, files, surroundings);
  const library = arrangeLibrary(settings, articles, written);
  const fileAtPath = new Map(files.map((file) => [file.path, file]));
  for (const { path, reason, line, column } of collectionProblems(library, written))
    fileAtPath.get(path)?.message(reason, { place: { line, column } });
  return { library, drafts, files };

  async function readPlace({ path, name }: Place) {
    const file = new VFile({ path });
    const bytes = await readInside(folder, path);
    if (typeof bytes === 'string') {
      fail(file, bytes);
      return { file, name };
    }
    file.value = bytes;
    const article = readArticle(file, slugify(name), surroundings);
    // Nobody sees the pictures of a draft.
    return {
      file,
      name,
      article: article?.draft === false ? await illustrate(article, file, folder) : article,
    };
  }
}
