import { type Dirent, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { decodePercent } from '../../address/decode-percent.ts';
import { withoutQuery } from '../../address/without-query.ts';
import type { Article } from '../../article/article.ts';
import { allFilesOf } from '../article-files.ts';
import type { Checked, Problem } from './check.ts';

const shown = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|mp3|m4a|ogg|opus|wav|mp4|webm|ogv)$/i;

/** A picture or recording beside an article that it does not name is not built. */
export function unusedFiles({ library, folder }: Checked): Problem[] {
  const own = library.articles.filter(({ path }) => path.endsWith('/index.md'));
  return own.flatMap((article) => {
    const earlier = library.versions.get(article.id) ?? [];
    return unusedOf(article.path, [article, ...earlier.map((version) => version.article)], folder);
  });
}

/** @param articles the one of that path, and what it said earlier */
function unusedOf(path: string, articles: readonly Article[], folder: string): Problem[] {
  const home = posix.dirname(path);
  // What a link leads to is known by its own name.
  const files = itemsIn(join(folder, home)).filter((item) => item.isFile() && shown.test(item.name));
  if (files.length === 0) return [];
  const built = allFilesOf([...articles]).flatMap((file) => (file.kind === 'rendition' ? [] : file.origin));
  const used = new Set([...built, ...articles.flatMap(namesIn).map((name) => `${home}/${name}`)]);
  return files
    .map(({ name }) => name)
    .filter((name) => !used.has(`${home}/${name}`))
    .sort()
    .map((name) => ({
      path,
      line: 1,
      column: 1,
      ruleId: 'unused-file',
      isWarning: false,
      reason: `"${name}" lies beside it and is not named in it; name it, or remove it`,
    }));
}

/** What an article names is named, also where it cannot be shown, which is told of by itself. */
function namesIn({ lead, body, isIllustrated }: Article): string[] {
  return [lead, ...(isIllustrated ? body : [])]
    .flatMap((part) => (part && 'src' in part && part.src !== undefined ? part.src : []))
    .map((src) => posix.basename(withoutQuery(decodePercent(src))));
}

/** In ten thousand folders, asynchronous calls take three times as long. */
function itemsIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
