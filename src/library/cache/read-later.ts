import type { Article } from '../../article/article.ts';

/** Turns a property of an article into a getter. Spreading the article (`{ ...article }`) calls it; `copyOf` does not. */
export function readLater<Name extends keyof Article>(
  article: Article,
  name: Name,
  read: () => Article[Name],
): void {
  Object.defineProperty(article, name, { get: read, enumerable: true, configurable: true });
}

/** Copies an article without calling its getters. */
export function copyOf(article: Article): Article {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(article)) as Article;
}
