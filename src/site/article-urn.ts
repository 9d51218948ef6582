import { v5 as uuid } from 'uuid';
import type { Article } from '../article/article.ts';

/**
 * An article's name in formats that demand one: `urn:uuid:…` (RFC 9562), made of its source, else of its id, and so the
 * same wherever the site is.
 */
export function articleUrn({ id, source }: Pick<Article, 'id' | 'source'>): string {
  return `urn:uuid:${uuid(source ?? `article ${id}`, uuid.URL)}`;
}
