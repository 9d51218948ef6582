import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { VFile } from 'vfile';
import { slugify } from '../../address/slug.ts';
import type { Article } from '../../article/article.ts';
import { readArticle, type Surroundings } from '../../article/read-article.ts';
import { momentOfName, nameOfMoment } from '../../article/version-name.ts';
import { compareDates } from '../../date/compare-dates.ts';
import { illustrate, type FileNames } from '../reading/illustrate.ts';
import { fail, fileAt, warn } from '../messages.ts';
import { findInside, readInside } from '../reading/read-inside.ts';
import type { Version } from './version.ts';

const markdownFile = /^[^.].*\.(?:md|markdown|mdown|mdx)$/i;

/** What the versions of an article are read with. */
export interface VersionsTask {
  /** Absolute path of the content folder. */
  folder: string;
  /** The article's file, from there. */
  path: string;
  id: string;
  surroundings: Surroundings;
  /** What the newest calls its pictures and recordings on the site. */
  names: FileNames;
}

/**
 * Reads the earlier versions of an article: `versions/<day or moment>.md` beside its `index.md`. They name pictures as
 * `index.md` does, for it is what they were.
 *
 * @param files takes each file with its messages
 * @returns the newest first
 */
export async function readVersions(task: VersionsTask, files: VFile[]): Promise<Version[]> {
  const { folder, path } = task;
  const beside = `${posix.dirname(path)}/versions`;
  const found = await findInside(folder, beside);
  if (found.kind !== 'folder') {
    const problem = found.kind === 'refused' ? found.problem : 'it is no folder; put the versions into one';
    fail(fileAt(beside, files), problem);
    return [];
  }
  const items = await readdir(join(folder, beside)).catch(() => undefined);
  if (!items) fail(fileAt(beside, files), 'this folder cannot be read; let yourself read it');
  const versions: Version[] = [];
  const holders = new Map<string, string>();
  // The same order on every machine, whatever its file system.
  for (const item of (items ?? []).filter((name) => markdownFile.test(name)).sort()) {
    const file = fileAt(`${beside}/${item}`, files);
    const moment = item.endsWith('.md') ? momentOfName(item.slice(0, -'.md'.length)) : undefined;
    if (moment === undefined) {
      const remedy = 'rename it to the day it is of, such as 2017-03-02.md or 2017-03-02T0930.md';
      warn(file, `it is not built: its name tells no day; ${remedy}`);
      continue;
    }
    const slug = slugify(nameOfMoment(moment) ?? moment);
    const holder = holders.get(slug);
    if (holder !== undefined) {
      fail(file, `it is of the same moment as ${holder}; remove one of them, or rename it to its own moment`);
      continue;
    }
    holders.set(slug, file.path);
    const article = await readVersion(file, task);
    if (article) versions.push({ slug, moment, article });
  }
  return versions.sort((a, b) => compareDates(b.moment, a.moment));
}

/** The article that a version's file says. @param file takes its bytes, and its messages */
async function readVersion(
  file: VFile,
  { folder, path, id, surroundings, names }: VersionsTask,
): Promise<Article | undefined> {
  const bytes = await readInside(folder, file.path);
  if (typeof bytes === 'string') {
    fail(file, bytes);
    return undefined;
  }
  file.value = bytes;
  const article = readArticle(file, id, surroundings);
  return article && illustrate(article, file, folder, { beside: path, names });
}
