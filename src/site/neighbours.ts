import type { Article } from '../article/article.ts';

/** The articles that came out before and after one. */
export interface Neighbours<Dated> {
  earlier?: Dated;
  later?: Dated;
}

/**
 * Which article of a library came out before each, and which after it. One without a date has no place among them: it has
 * no neighbours, and is none.
 *
 * @param articles newest first
 */
export function neighboursOf<Dated extends Pick<Article, 'date'>>(
  articles: readonly Dated[],
): Map<Dated, Neighbours<Dated>> {
  const dated = articles.filter(({ date }) => date);
  return new Map(
    dated.map((article, at) => {
      const [later, earlier] = [dated[at - 1], dated[at + 1]];
      return [article, { ...(earlier && { earlier }), ...(later && { later }) }];
    }),
  );
}
