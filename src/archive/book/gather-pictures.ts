import { extname } from 'node:path';
import type { Article } from '../../article/article.ts';
import { isShown, type ShownPicture } from '../../pictures/picture.ts';
import { readOriginal } from '../../pictures/read-original.ts';
import { renderPicture } from '../../pictures/render-picture.ts';
import { renderStill } from '../../pictures/render-still.ts';
import { plainName, renditionsOf } from '../../pictures/renditions.ts';

/** The endings of formats that every reading program shows. */
type Ending = '.jpg' | '.png' | '.gif';

/** A picture as a file of a book. */
export interface BookPicture {
  /** Its file name on the site. */
  shown: string;
  ending: Ending;
  bytes: Buffer;
}

/**
 * The pictures of an article for a book, at most 1200 pixels wide, each once. Those of formats that few programs know are
 * turned into PNG; what cannot be turned is left out.
 *
 * @param folder absolute path of the content folder
 */
export async function gatherPictures({ lead, body }: Article, folder: string): Promise<BookPicture[]> {
  const found = new Map<string, BookPicture>();
  for (const part of [lead, ...body]) {
    if (part?.kind !== 'figure' || !isShown(part.picture)) continue;
    const shown = plainName(part.picture);
    if (found.has(shown)) continue;
    const file = await read(part.picture, folder);
    if (file) found.set(shown, { shown, ...file });
  }
  return [...found.values()];
}

async function read(picture: ShownPicture, folder: string): Promise<Omit<BookPicture, 'shown'> | undefined> {
  if (picture.kind === 'sized') {
    const { plain } = renditionsOf(picture);
    return { ending: `.${picture.plain}`, bytes: await renderPicture(picture, plain, folder) };
  }
  const ending = extname(picture.name);
  if (ending === '.jpg' || ending === '.png' || ending === '.gif') {
    return { ending, bytes: await readOriginal(picture.origin, folder) };
  }
  const still = await renderStill(picture, folder);
  return still && { ending: '.png', bytes: still };
}
