import type { Article } from '../../article/article.ts';
import type { Library } from '../../library/library.ts';
import type { Settings } from '../../library/settings.ts';
import { lookOf } from './look.ts';
import type { Made } from './pages-to-make.ts';

/** Files that keep an article, one for each: none if the settings leave out their kind. */
export function savedFiles(
  kind: Settings['saved'][number],
  addressOf: (id: string) => string,
  library: Library,
): Made<{ id: string }, { article: Article }>[] {
  if (!library.settings.saved.includes(kind)) return [];
  return library.articles.map((article) => ({
    address: addressOf(article.id),
    facts: () => lookOf(article, library),
    params: { id: article.id },
    props: { article },
  }));
}
