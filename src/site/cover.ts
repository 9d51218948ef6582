import type { Picture } from '../library/pictures.ts';
import type { Body } from '../markdown/body.ts';

/** What a cover is looked for in. */
interface Illustrated<P> {
  article: { image?: { src?: string }; body: Body };
  pictures: Record<string, P>;
}

/** The picture that stands for an article elsewhere: on the front page, in a link's preview. */
export interface Cover<P> {
  src: string;
  picture: P;
}

/**
 * Finds an article's cover: its lead image, else the first picture of its text; only one that can be shown.
 */
export function coverOf<P extends Picture>({ article, pictures }: Illustrated<P>): Cover<P> | undefined {
  const figures = article.body.filter((part) => part.kind === 'figure');
  for (const { src } of [article.image ?? {}, ...figures.filter(({ inline }) => !inline)]) {
    const picture = src === undefined ? undefined : pictures[src];
    if (src !== undefined && picture && picture.kind !== 'missing' && picture.kind !== 'remote') {
      return { src, picture };
    }
  }
  return undefined;
}
