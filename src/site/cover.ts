import type { Article } from '../article/article.ts';
import { isShown, type ShownPicture } from '../pictures/picture.ts';

/**
 * The picture that stands for an article elsewhere, on the front page and in a link's preview: its lead image, else the
 * first picture of its text; only one that can be shown.
 */
export function coverOf({ image, body }: Pick<Article, 'image' | 'body'>): ShownPicture | undefined {
  const figures = body.filter((part) => part.kind === 'figure').filter(({ inline }) => !inline);
  return [image, ...figures].map((figure) => figure?.picture).find(isShown);
}
