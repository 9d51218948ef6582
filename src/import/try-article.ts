import { VFile } from 'vfile';
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';

const surroundings = { lang: 'en', footnotes: 'Notes', footnoteBack: 'Back' };

/** Reads a text as the library will, once it is stored. @returns the article, or the first error */
export function tryArticle(text: string): { article: Article } | { reason: string } {
  const file = new VFile({ path: 'index.md', value: new TextEncoder().encode(text) });
  const article = readArticle(file, 'article', surroundings);
  const error = file.messages.find(({ fatal }) => fatal);
  if (article && !error) return { article };
  const place =
    error?.line === undefined || error.line === 1 ? '' : ` (line ${error.line} of what would be stored)`;
  return { reason: `${error?.reason ?? 'it cannot be read'}${place}` };
}
