import type { Article } from '../article/article.ts';

/** Makes a property of an article one that is read whenever it is asked for; whoever copies the article reads it. */
export function readLater<Name extends keyof Article>(
  article: Article,
  name: Name,
  read: () => Article[Name],
): void {
  Object.defineProperty(article, name, { get: read, enumerable: true, configurable: true });
}

/** A copy of an article in which nothing is read for it. */
export function copyOf(article: Article): Article {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(article)) as Article;
}
