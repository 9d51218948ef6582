import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { findForeignFiles } from './own-files.ts';
import { makeFolder } from '../files/make-folder.ts';
import { Refusal } from '../command-line/refusal.ts';

/**
 * Finds where a site is to stand, and refuses a place where something would be lost. Touches nothing.
 *
 * @param path absolute path of the place
 * @param outDir what the person called it
 * @param project absolute path of the project
 * @param content absolute path of the content folder
 * @param parts absolute paths of the folders that the site is joined from
 * @returns the real path: where `outDir` is a link to a folder, that folder is replaced, and the link stays
 */
export async function findTarget(
  path: string,
  outDir: string,
  project: string,
  content: string,
  parts: readonly string[] = [],
): Promise<string> {
  const target = await realPath(path);
  const [realProject, realContent] = [await realPath(project), await realPath(content)];

  if (isWithin(realProject, target)) throw refuse(outDir, 'it holds this project');
  if (isWithin(realContent, target)) throw refuse(outDir, 'it holds the articles');
  if (isWithin(target, realContent)) throw refuse(outDir, 'it lies among the articles');
  for (const name of ['src', 'public', 'node_modules', '.git']) {
    if (isWithin(target, join(realProject, name))) {
      throw refuse(outDir, `it lies in the project's own folder "${name}"`);
    }
  }

  for (const part of parts) {
    if (isWithin(target, await realPath(part))) {
      throw refuse(outDir, 'it is one of the parts, or lies in one');
    }
  }

  const link = await lstat(path).catch(() => undefined);
  const found = await stat(target).catch(() => undefined);
  if (found && !found.isDirectory()) throw refuse(outDir, 'it is a file');
  if (!found && link) throw refuse(outDir, 'it is a link that leads nowhere');
  const above = found && (await stat(dirname(target)));
  if (found && found.dev !== above?.dev) {
    throw new Refusal(
      `${outDir}: it is a disk of its own, which cannot be replaced in one step; name a folder on it, such as ${join(outDir, 'site')}.`,
    );
  }
  await refuseForeignFiles(target, outDir);
  return target;
}

/** Refuses a folder with files that no build of ours made. */
export async function refuseForeignFiles(target: string, outDir: string): Promise<void> {
  const foreign = await findForeignFiles(target);
  if (foreign.length === 0) return;
  const named = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ', …' : '');
  throw new Refusal(
    `${outDir}: it holds ${foreign.length === 1 ? 'a file' : `${foreign.length} files`} that no build of Broadsheet made (${named}), and a build would delete ${foreign.length === 1 ? 'it' : 'them'}. Move ${foreign.length === 1 ? 'it' : 'them'} away, or build into another folder with --outDir.`,
  );
}

/** Makes the folder in which a target will stand. */
export async function makeParent(target: string): Promise<string> {
  const parent = dirname(target);
  await makeFolder(parent);
  return parent;
}

function refuse(outDir: string, reason: string): Refusal {
  return new Refusal(
    `${outDir}: ${reason}, and a build would replace it. Name another folder with --outDir.`,
  );
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The real path of a file or folder that need not be there yet. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPath(parent), basename(path));
  }
}
