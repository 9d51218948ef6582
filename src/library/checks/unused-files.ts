import { type Dirent, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Article } from '../../article/article.ts';
import { filesOf } from '../article-files.ts';
import type { Checked, Problem } from './check.ts';

const shown = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|mp3|m4a|ogg|opus|wav|mp4|webm|ogv)$/i;

/** A picture or recording beside an article that it does not name is not built. */
export function unusedFiles({ library, folder }: Checked): Problem[] {
  const own = library.articles.filter(({ path }) => path.endsWith('/index.md'));
  return own.flatMap((article) => unusedOf(article, folder));
}

function unusedOf(article: Article, folder: string): Problem[] {
  const { path } = article;
  const home = posix.dirname(path);
  // What a link leads to is known by its own name.
  const files = itemsIn(join(folder, home)).filter((item) => item.isFile() && shown.test(item.name));
  if (files.length === 0) return [];
  const used = new Set(filesOf(article).flatMap((file) => (file.kind === 'rendition' ? [] : file.origin)));
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

/** In ten thousand folders, asynchronous calls take three times as long. */
function itemsIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
