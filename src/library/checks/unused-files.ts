import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import pMap from 'p-map';
import type { Article } from '../../article/article.ts';
import { filesOf } from '../article-files.ts';
import type { Checked, Problem } from './check.ts';

const shown = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|mp3|m4a|ogg|opus|wav|mp4|webm|ogv)$/i;
const atOnce = 16;

/** A picture or recording beside an article that it does not name is not built. */
export async function unusedFiles({ library, folder }: Checked): Promise<Problem[]> {
  const own = library.articles.filter(({ path }) => path.endsWith('/index.md'));
  return (await pMap(own, (article) => unusedOf(article, folder), { concurrency: atOnce })).flat();
}

async function unusedOf(article: Article, folder: string): Promise<Problem[]> {
  const { path } = article;
  const home = posix.dirname(path);
  const used = new Set(filesOf(article).flatMap((file) => (file.kind === 'rendition' ? [] : file.origin)));
  const items = await readdir(join(folder, home), { withFileTypes: true }).catch(() => []);
  return (
    items
      // What a link leads to is known by its own name.
      .filter((item) => item.isFile() && shown.test(item.name) && !used.has(`${home}/${item.name}`))
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        ...{ path, line: 1, column: 1, ruleId: 'unused-file', isWarning: false },
        reason: `"${name}" lies beside it and is not named in it; name it, or remove it`,
      }))
  );
}
