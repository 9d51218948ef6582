import type { VFile } from 'vfile';
import type { Article } from '../article/article.ts';
import type { Figure } from '../markdown/body.ts';
import { findRecordings } from '../media/find-recordings.ts';
import { findPictures } from '../pictures/find-pictures.ts';

/**
 * An article whose figures and players know their files.
 *
 * @param file the article's; takes a warning for each file that cannot be shown
 * @param folder absolute path of the content folder, which no file may lie outside of
 */
export async function illustrate(article: Article, file: VFile, folder: string): Promise<Article> {
  const { lead, body, source } = article;
  const figures = [...(lead ? [lead] : []), ...body.filter((part) => part.kind === 'figure')];
  const players = body.filter((part) => part.kind === 'player');
  const named = figures.flatMap(({ src, line, column }) =>
    src === undefined ? [] : [{ src, line, column }],
  );

  const { pictures, problems } = await findPictures(named, file.path, folder, source);
  const { recordings, problems: others } = await findRecordings(players, file.path, folder, source);
  for (const { reason, line, column } of [...problems, ...others]) file.message(reason, { line, column });
  const withPicture = (figure: Figure): Figure =>
    figure.src === undefined ? figure : { ...figure, picture: pictures.get(figure.src) };
  return {
    ...article,
    lead: lead && withPicture(lead),
    body: body.map((part) => {
      if (part.kind === 'figure') return withPicture(part);
      if (part.kind === 'player') return { ...part, recording: recordings.get(part.src) };
      return part;
    }),
  };
}
