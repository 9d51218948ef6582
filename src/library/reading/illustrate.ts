import type { VFile } from 'vfile';
import type { Article } from '../../article/article.ts';
import type { Figure } from '../../markdown/body.ts';
import { findRecordings, newRecordingNames, type RecordingNames } from '../../media/find-recordings.ts';
import { findPictures, newPictureNames, type PictureNames } from '../../pictures/find-pictures.ts';
import { copyOf, readLater } from '../cache/read-later.ts';

/** What an article's pictures and recordings are called on the site; its versions share them. */
export interface FileNames {
  pictures: PictureNames;
  recordings: RecordingNames;
}

/** For an article none of whose files has a name yet. */
export function newFileNames(): FileNames {
  return { pictures: newPictureNames(), recordings: newRecordingNames() };
}

/**
 * An article whose figures and players know their files.
 *
 * @param file the article's; takes a warning for each file that cannot be shown
 * @param folder absolute path of the content folder, which no file may lie outside of
 * @param more the file beside which those it names lie, if that is another one; names that are given already
 */
export async function illustrate(
  article: Article,
  file: VFile,
  folder: string,
  { beside = file.path, names = newFileNames() }: { beside?: string; names?: FileNames } = {},
): Promise<Article> {
  const { lead, source, isIllustrated } = article;
  if (!lead && !isIllustrated) return article;
  const body = isIllustrated ? article.body : [];
  const figures = [...(lead ? [lead] : []), ...body.filter((part) => part.kind === 'figure')];
  const players = body.filter((part) => part.kind === 'player');
  const named = figures.flatMap(({ src, line, column }) =>
    src === undefined ? [] : [{ src, line, column }],
  );

  const { pictures, problems } = await findPictures(named, beside, folder, source, names.pictures);
  const { recordings, problems: others } = await findRecordings(
    players,
    beside,
    folder,
    source,
    names.recordings,
  );
  for (const { reason, line, column } of [...problems, ...others]) file.message(reason, { line, column });
  const withPicture = (figure: Figure): Figure =>
    figure.src === undefined ? figure : { ...figure, picture: pictures.get(figure.src) };
  const illustrated = copyOf(article);
  illustrated.lead = lead && withPicture(lead);
  if (isIllustrated) {
    readLater(illustrated, 'body', () =>
      article.body.map((part) => {
        if (part.kind === 'figure') return withPicture(part);
        if (part.kind === 'player') return { ...part, recording: recordings.get(part.src) };
        return part;
      }),
    );
  }
  return illustrated;
}
