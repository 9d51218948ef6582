import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { isHeld, type SizedPicture } from '../pictures/picture.ts';
import { readOriginal } from '../pictures/read-original.ts';
import { renderPicture } from '../pictures/render-picture.ts';
import { type Rendition, renditionsOf } from '../pictures/renditions.ts';

/** A file of the site beside an article's page. */
export type ArticleFile =
  | { kind: 'original' | 'recording'; name: string; origin: string }
  | { kind: 'rendition'; name: string; picture: SizedPicture; rendition: Rendition };

type Illustrated = Pick<Article, 'lead' | 'body' | 'isIllustrated'>;

/** The pictures and recordings of an article as files of the site: each original, and every size of a picture. */
export function filesOf(article: Illustrated): ArticleFile[] {
  const files = new Map<string, ArticleFile>();
  for (const part of [article.lead, ...(article.isIllustrated ? article.body : [])]) {
    const picture = part && 'picture' in part ? part.picture : undefined;
    const recording = part && 'recording' in part ? part.recording : undefined;
    if (recording?.kind === 'held') files.set(recording.name, { ...recording, kind: 'recording' });
    if (!isHeld(picture)) continue;
    files.set(picture.name, { kind: 'original', name: picture.name, origin: picture.origin });
    if (picture.kind !== 'sized') continue;
    const { webp, plain } = renditionsOf(picture);
    for (const rendition of [...webp, plain]) {
      files.set(rendition.name, { kind: 'rendition', name: rendition.name, picture, rendition });
    }
  }
  return [...files.values()];
}

/** The same of an article and its earlier versions, each once: what has one name is one file. */
export function allFilesOf(versions: Illustrated[]): ArticleFile[] {
  return [...new Map(versions.flatMap(filesOf).map((file) => [file.name, file])).values()];
}

/**
 * The bytes of such a file.
 *
 * @param folder absolute path of the content folder
 */
export function readArticleFile(file: ArticleFile, folder: string): Promise<Buffer<ArrayBuffer>> {
  switch (file.kind) {
    case 'original':
      return readOriginal(file.origin, folder);
    case 'rendition':
      return renderPicture(file.picture, file.rendition, folder);
    case 'recording':
      return readFile(join(folder, file.origin));
  }
}
