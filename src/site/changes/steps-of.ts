import type { Article } from '../../article/article.ts';
import { momentOf } from '../../article/moment-of.ts';
import type { IsoDate } from '../../date/iso-date.ts';
import { changedOn } from '../../library/versions/changed-on.ts';
import type { Version } from '../../library/versions/version.ts';

/** A version beside the one that took its place; the newest has no slug. */
export interface Side {
  slug?: string;
  moment?: IsoDate;
  article: Article;
}

/** One change of an article. */
export interface Step {
  /** When it was made, or first seen. */
  on?: IsoDate;
  older: Side & { slug: string };
  newer: Side;
}

/**
 * The changes of an article, the last one first.
 *
 * @param versions its earlier versions, the newest first
 */
export function stepsOf(article: Article, versions: readonly Version[] = []): Step[] {
  return versions.map((older, index) => {
    const newer = versions[index - 1] ?? { article, moment: momentOf(article) };
    return { on: changedOn(older, newer), older, newer };
  });
}
