import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { Article } from '../../article/article.ts';
import { readArticle, type Surroundings } from '../../article/read-article.ts';
import { decode } from '../../article/decode.ts';
import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';
import { findListAtEnd, type ListEntry } from '../../markdown/find-list-at-end.ts';
import { fail, fileAt } from '../messages.ts';
import { findInside, readInside } from '../reading/read-inside.ts';

/** A collection as its file describes it: `collections/<name>.md`. */
export interface WrittenCollection {
  /** The file, which takes messages on it. */
  file: VFile;
  /** What the file is called, without its ending. */
  fileName: string;
  /** Its front matter and introduction; a collection's file is read as an article is. */
  written: Article;
  /** What it lists, in order. */
  entries: ListEntry[];
}

/**
 * Reads the files of a content folder's collections. Most libraries have none.
 *
 * @param files takes each file with its messages
 */
export async function readCollections(
  folder: string,
  files: VFile[],
  surroundings: Surroundings,
): Promise<WrittenCollection[]> {
  const found = await findInside(folder, 'collections');
  if (found.kind !== 'folder') return [];
  const names = await readdir(join(folder, 'collections')).catch(() => undefined);
  if (!names) fail(fileAt('collections', files), 'this folder cannot be read; let yourself read it');
  const collections: WrittenCollection[] = [];
  // The same order on every machine, whatever its file system.
  for (const name of (names ?? []).filter((name) => /^[^.].*\.md$/.test(name)).sort()) {
    const file = fileAt(`collections/${name}`, files);
    const bytes = await readInside(folder, file.path);
    if (typeof bytes === 'string') {
      fail(file, bytes);
      continue;
    }
    const { introduction, entries } = cutList(bytes);
    const introduced = new VFile({ path: file.path, value: introduction });
    const written = readArticle(introduced, '', surroundings);
    file.value = bytes;
    file.messages.push(...introduced.messages);
    if (!written || written.draft) continue;
    tellOfParts(written, file);
    collections.push({ file, fileName: name.replace(/\.md$/, ''), written, entries });
  }
  return collections;
}

/** The list at its end, and the bytes without it; every line stays where it is. */
function cutList(bytes: Uint8Array): { introduction: Uint8Array; entries: ListEntry[] } {
  const decoded = decode(bytes);
  const list = 'text' in decoded ? findListAtEnd(splitFrontMatter(decoded.text).body) : undefined;
  if (!list || !('text' in decoded)) return { introduction: bytes, entries: [] };
  const lines = decoded.text
    .split(/\r\n?|\n/)
    .map((line, index) => (index + 1 >= list.from && index + 1 <= list.to ? '' : line));
  return { introduction: new TextEncoder().encode(lines.join('\n')), entries: list.entries };
}

/** Pictures and cards belong to articles. */
function tellOfParts({ body }: Article, file: VFile): void {
  for (const part of body) {
    if (part.kind === 'html') continue;
    const place = 'line' in part ? { line: part.line, column: part.column } : { line: 1, column: 1 };
    const what = part.kind === 'related' ? 'related article' : part.kind;
    file.message(`an introduction is text alone, and this ${what} is not shown; put it into an article`, {
      place,
    });
  }
}
