/** Finds what a file names by a path: beside it, or elsewhere in the folder that a person named. */
import { readdir, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { isFurniture } from './belonging.ts';
import { oncePerText } from '../memory/once-per.ts';

/** Where generators keep what their sites serve from the root: Hugo and Zola, Astro, Hexo. */
const served = ['', 'static', 'public', 'source'];
/** No library of notes has more files, or sorts them deeper. */
const mostFiles = 200_000;
const deepest = 16;
/** Where each name is, by the folder that was named; null for a name that two files have. */
const namesIn = oncePerText(listNames);

/**
 * @param path absolute path of the file
 * @param reference as the file writes it
 * @param root absolute path of the folder that was named; without it, nothing outside of the file's own folder is found
 *
 * @returns absolute path, never one that leads out of that folder
 */
export async function findBeside(
  path: string,
  reference: string,
  root?: string,
): Promise<string | undefined> {
  if (reference.includes('\0')) return undefined;
  const around = await realpath(root ?? dirname(path));
  const inside = async (candidate: string): Promise<string | undefined> => {
    const found = await realpath(candidate).catch(() => undefined);
    return found?.startsWith(around.endsWith(sep) ? around : around + sep) ? found : undefined;
  };
  const candidates = [join(await realpath(dirname(path)), reference)];
  if (root !== undefined) candidates.push(...served.map((folder) => join(around, folder, reference)));
  for (const candidate of candidates) {
    const found = await inside(candidate);
    if (found !== undefined) return found;
  }
  if (root === undefined || /[/\\]/.test(reference)) return undefined;
  // Obsidian writes the name alone where only one file has it.
  const only = (await namesIn(around)).get(reference) ?? undefined;
  return only === undefined ? undefined : inside(only);
}

async function listNames(root: string): Promise<Map<string, string | null>> {
  const names = new Map<string, string | null>();
  let count = 0;
  const search = async (folder: string, depth: number): Promise<void> => {
    for (const item of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (isFurniture(item.name) || ++count > mostFiles) continue;
      const path = join(folder, item.name);
      if (item.isDirectory() && depth < deepest) await search(path, depth + 1);
      else if (item.isFile()) names.set(item.name, names.has(item.name) ? null : path);
    }
  };
  await search(root, 1);
  return names;
}
