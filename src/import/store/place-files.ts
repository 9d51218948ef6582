import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Files } from './store-article.ts';

/** The files of an import, placed beside those that an article has. */
export interface PlacedFiles {
  /** What must be written, by the names that are free. */
  writing: Map<string, Uint8Array | string>;
  /** Names that changed, for a file of other content has them. */
  renamed: Map<string, string>;
  /** Earlier versions that are there already, in other words. */
  conflicts: string[];
}

/**
 * Finds a place for each file that came with a text, `index.md` left out: its own name, if that is free or the same file is
 * there; else one with a number.
 *
 * @param folder absolute path of the article's folder
 */
export async function placeFiles(files: Files, folder: string): Promise<PlacedFiles> {
  const placed: PlacedFiles = { writing: new Map(), renamed: new Map(), conflicts: [] };
  for (const [name, content] of files) {
    if (name === 'index.md') continue;
    const ending = extname(name);
    const stem = name.slice(0, name.length - ending.length);
    for (let number = 1; ; number++) {
      const free = number === 1 ? name : `${stem}-${number}${ending}`;
      // A name that another file of this import has would be taken for that one.
      if (number > 1 && files.has(free)) continue;
      const held = await readFile(join(folder, free)).catch(() => undefined);
      const isSame = held && Buffer.compare(held, Buffer.from(content)) === 0;
      if (held && !isSame) {
        // A version's name is its day.
        if (!name.startsWith('versions/')) continue;
        placed.conflicts.push(name);
        break;
      }
      if (!held) placed.writing.set(free, content);
      if (free !== name) placed.renamed.set(name, free);
      break;
    }
  }
  return placed;
}
