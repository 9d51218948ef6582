/** Finds what is to be imported: the files that were named, and those in the folders that were. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareTexts } from '../language/compare-texts.ts';
import { isBelonging, isFurniture } from './belonging.ts';
import { companionOf, stemsOf } from './companion.ts';
import type { FoundAddress } from './reader.ts';

/** A file, or an address, as it was named. */
export interface NamedInput {
  name: string;
  /** Absolute path; absent for an address. */
  path?: string;
  /** Absolute path of the folder that a person named, if it was found in one. */
  root?: string;
  /** It is an address among others. */
  isOfList?: boolean;
  /** What the list says of it. */
  known?: FoundAddress;
}

/** Folders in folders, deeper than anybody sorts what they save. */
const deepest = 16;

/**
 * @param named what a person named: files, folders, addresses
 * @param from absolute path of the folder in which it was named
 * @param onBelonging hears of pictures and the like that lie in a folder, and are no inputs
 */
export async function findInputs(
  named: readonly string[],
  from: string,
  onBelonging: (name: string, path: string) => void = () => undefined,
): Promise<NamedInput[]> {
  const found: NamedInput[] = [];
  for (const name of named) {
    if (/^https?:\/\//i.test(name))
      found.push({ name, isOfList: named.filter((each) => /^https?:/i.test(each)).length > 1 });
    else {
      const path = resolve(from, name);
      const isFolder = await stat(path).then(
        (item) => item.isDirectory(),
        () => false,
      );
      if (isFolder) await search(path, name.replace(/(?<![/\\])[/\\]+$/, ''), 1, path);
      else found.push({ name, path });
    }
  }
  return found;

  async function search(folder: string, name: string, depth: number, root: string): Promise<void> {
    const items = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
    // Whoever opens it is told why it cannot be read.
    if (!items) found.push({ name, path: folder, root });
    else await take(items, folder, name, depth, root);
  }

  async function take(
    items: Dirent[],
    folder: string,
    name: string,
    depth: number,
    root: string,
  ): Promise<void> {
    items.sort((a, b) => compareTexts(a.name, b.name));
    const stems = stemsOf(items.filter((item) => item.isFile()).map((item) => item.name));
    for (const item of items) {
      if (isFurniture(item.name)) continue;
      const path = join(folder, item.name);
      const isCompanion = companionOf(item.name, stems);
      // Links are not followed: a folder may hold one to all that there is.
      if (item.isDirectory() && !isCompanion && depth < deepest) {
        await search(path, `${name}/${item.name}`, depth + 1, root);
      } else if (item.isFile()) {
        if (isBelonging(item.name)) onBelonging(`${name}/${item.name}`, path);
        else found.push({ name: `${name}/${item.name}`, path, root });
      }
    }
  }
}
