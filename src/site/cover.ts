import type { Article } from '../article/article.ts';
import { isShown, type ShownPicture } from '../pictures/picture.ts';

/**
 * The picture that stands for an article elsewhere, on the front page and in a link's preview: its lead image, else the
 * first picture of its text; only one that can be shown.
 */
export function coverOf({ lead, body }: Pick<Article, 'lead' | 'body'>): ShownPicture | undefined {
  const figures = body.filter((part) => part.kind === 'figure').filter(({ inline }) => !inline);
  return [lead, ...figures].map((figure) => figure?.picture).find(isShown);
}
