import type { Article } from '../../article/article.ts';
import type { Figure } from '../../markdown/body.ts';
import type { Checked, Problem } from './check.ts';
import { nameInMessage } from '../../pictures/name-in-message.ts';

/** Without `alt` or a caption, readers who cannot see a picture get nothing (WCAG 2.2, 1.1.1). */
export function undescribedPictures({ library }: Checked): Problem[] {
  return library.articles.flatMap((article) =>
    figuresOf(article)
      .filter(({ src, alt, caption }) => src !== undefined && alt === '' && !caption)
      .map(({ src = '', line, column }) => ({
        path: article.path,
        line,
        column,
        ruleId: 'undescribed-picture',
        isWarning: false,
        reason: `nobody says what the picture "${nameInMessage(src)}" shows; write it in its alt`,
      })),
  );
}

function figuresOf(article: Article): Figure[] {
  const body = article.isIllustrated ? article.body : [];
  return [...(article.lead ? [article.lead] : []), ...body.filter((part) => part.kind === 'figure')];
}
