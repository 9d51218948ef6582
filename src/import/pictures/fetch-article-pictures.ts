/** Fetches the remote pictures of a stored article, and stores them beside it. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decodePercent } from '../../address/decode-percent.ts';
import { slugify } from '../../address/slug.ts';
import type { Article } from '../../article/article.ts';
import { replaceFile, writeNew } from '../../files/whole-file.ts';
import { pictureEnding } from '../../pictures/picture-ending.ts';
import type { Wishes } from '../reader.ts';
import { addRemarks, originRemark } from './add-remarks.ts';
import { fetchPicture } from './fetch-picture.ts';
import { renameInArticle } from './rename-in-article.ts';

/** What became of one picture. */
export interface FetchedPicture {
  address: string;
  /** Its file, from the content folder, with slashes. */
  path?: string;
  /** Why it was not fetched. */
  failure?: string;
}

/** Where an article's remote pictures are, by how it names them: in full, or from the root of the site that it came from. */
export function remotePictures({ lead, body }: Pick<Article, 'lead' | 'body'>): Map<string, string> {
  const figures = [lead, ...body].filter((part) => part?.kind === 'figure');
  return new Map(
    figures.flatMap(({ src, picture }) => (src && picture?.kind === 'remote' ? [[src, picture.href]] : [])),
  );
}

/**
 * @param folder absolute path of the content folder
 */
export async function* fetchArticlePictures(
  article: Article,
  folder: string,
  wishes: Pick<Wishes, 'allowPrivate'>,
): AsyncGenerator<FetchedPicture> {
  const file = join(folder, article.path);
  const names = new Map<string, string>();
  const remarks: string[] = [];
  for (const [src, address] of remotePictures(article)) {
    const bytes = await fetchPicture(address, wishes);
    if (typeof bytes === 'string') {
      yield { address, failure: bytes };
      continue;
    }
    const ending = await pictureEnding(bytes);
    if (ending === undefined) {
      yield { address, failure: 'it is not a picture, or is damaged' };
      continue;
    }
    const name = await writeBeside(article, file, address, ending, bytes);
    names.set(src, name);
    remarks.push(originRemark(name, address));
    yield { address, path: join(dirname(article.path), name) };
  }
  if (names.size === 0) return;
  // Read again: the file may have been changed while pictures were fetched.
  const markdown = await readFile(file, 'utf8');
  const text = addRemarks(renameInArticle(markdown, names), remarks);
  await replaceFile(file, (unfinished) => writeFile(unfinished, text, { flush: true }));
}

/** Never over a file that is there. */
async function writeBeside(
  { id, path }: Article,
  file: string,
  address: string,
  ending: string,
  bytes: Uint8Array,
): Promise<string> {
  const written = slugify(decodePercent(basename(new URL(address).pathname)).replace(/\.\w+$/, ''));
  // A file of its own shares its folder with others.
  const prefix = basename(path) === 'index.md' ? '' : `${id}-`;
  for (let number = 1; ; number++) {
    const name = `${prefix}${written || 'picture'}${number === 1 ? '' : `-${number}`}${ending}`;
    try {
      await writeNew(join(dirname(file), name), bytes);
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const held = await readFile(join(dirname(file), name));
      if (Buffer.compare(held, bytes) === 0) return name;
    }
  }
}
