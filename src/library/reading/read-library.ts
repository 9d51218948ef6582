import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { Article } from '../../article/article.ts';
import { wordsFor } from '../../language/words.ts';
import { collectionProblems } from '../collections/collection-problems.ts';
import { findArticles } from './find-articles.ts';
import type { LatePart } from '../cache/cached-reading.ts';
import { arrangeLibrary, type Library } from '../library.ts';
import { fail, fileAt, isBroken, warn } from '../messages.ts';
import type { Cache } from './caching-reader.ts';
import { readManuscripts } from './read-manuscripts.ts';
import { readSettings } from '../settings.ts';
import type { Version } from '../versions/version.ts';
import { versionProblems } from '../versions/version-problems.ts';

/** A library, and every file that was read for it, with its messages. */
export interface LibraryReading {
  library: Library;
  /** Where the terms of articles are kept, by the articles' ids. */
  terms: ReadonlyMap<string, LatePart>;
  /** How many articles are kept, but not built. */
  drafts: number;
  files: VFile[];
}

/**
 * Reads a whole content folder, and goes on past every problem, so that all are told at once.
 *
 * @param folder absolute path of a folder with `site.yaml` and `articles/`
 * @param cache where readings are kept from build to build; without it, all is read anew
 * @returns a library that is fit to be built only if no message of its files is fatal
 */
export async function readLibrary(folder: string, cache?: Cache): Promise<LibraryReading> {
  const files: VFile[] = [];
  const settings = await readSettings(folder, files);
  const words = wordsFor(settings.language);
  const surroundings = {
    lang: settings.language,
    wordsLang: words.lang,
    footnotes: words.footnotes,
    footnoteBack: words.footnoteBack,
  };

  const manuscripts = await findArticles(folder, files);
  const read = await readManuscripts(manuscripts, folder, surroundings, cache);
  const pathOfId = new Map<string, string>();
  const articles: Article[] = [];
  const versions = new Map<string, Version[]>();
  const stamps = new Map<string, string>();
  const terms = new Map<string, LatePart>();
  let drafts = 0;
  for (const { file, article, name, stamp, terms: kept, earlier } of read) {
    files.push(file, ...(earlier?.files ?? []));
    if (!article) continue;
    const { id, path } = article;
    const holder = pathOfId.get(id);
    if (id === '') fail(file, `"${name}" has no letter or digit to make an address of; rename it`);
    else if (holder) fail(file, `its address, articles/${id}.html, is that of ${holder}; rename one of them`);
    pathOfId.set(id, path);
    if (article.draft) drafts++;
    else articles.push(article);
    if (stamp !== undefined) stamps.set(id, stamp);
    if (kept) terms.set(id, kept);
    if (earlier && earlier.versions.length > 0) versions.set(id, earlier.versions);
  }
  if (articles.length === 0 && !files.some(isBroken)) {
    warn(fileAt('articles', files), 'there is no article yet; npm run new -- "Headline" makes one');
  }
  const hasCollections = existsSync(join(folder, 'collections'));
  // Loads all that reads Markdown, which a library that was read before does not need.
  const { readCollections } = hasCollections ? await import('../collections/read-collections.ts') : {};
  const written = (await readCollections?.(folder, files, surroundings)) ?? [];
  const library = arrangeLibrary(settings, articles, { written, versions, stamps });
  const fileAtPath = new Map(files.map((file) => [file.path, file]));
  const problems = [
    ...collectionProblems(library, written),
    ...library.changed.flatMap((article) => versionProblems(article, versions.get(article.id) ?? [])),
  ];
  for (const { path, reason, line, column } of problems)
    fileAtPath.get(path)?.message(reason, { place: { line, column } });
  return { library, terms, drafts, files };
}
