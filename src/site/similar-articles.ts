import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { mentionedIn, mentionsOf } from '../library/mentions.ts';
import { relatedOf } from '../library/related.ts';

/** As many as a reader looks at. */
const most = 3;

/**
 * Of the articles that are like one, those that its page does not lead to anyway.
 *
 * @param alike those nearest to it first
 */
export function similarArticles(
  article: Article,
  alike: readonly Article[],
  library: Pick<Library, 'articles' | 'findRelated' | 'memberships'>,
): Article[] {
  if (alike.length === 0) return [];
  const named = new Set([
    ...relatedOf(article, library.findRelated).flatMap(({ held }) => held?.id ?? []),
    ...mentionedIn(article, library.findRelated),
    ...(mentionsOf(library).get(article.id) ?? []).map(({ id }) => id),
    ...(library.memberships.get(article.id) ?? []).flatMap(({ previous, next }) => [previous?.id, next?.id]),
  ]);
  return alike.filter(({ id }) => !named.has(id)).slice(0, most);
}
