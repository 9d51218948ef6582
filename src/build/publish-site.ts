import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { clearLeftovers } from '../files/unfinished.ts';
import { restoreSite, swapSite } from './swap.ts';
import { findTarget, makeParent, refuseForeignFiles } from './target.ts';

/**
 * Makes the place fit for a new site: what dead builds left is put back or removed.
 *
 * @param path absolute path of the place
 * @param outDir what the person called it
 * @param parts absolute paths of the folders that the site is joined from
 * @returns absolute paths of the site, and of the folder that it stands in
 * @throws Refusal if something would be lost there
 */
export async function preparePlace(
  path: string,
  outDir: string,
  project: string,
  content: string,
  parts: readonly string[] = [],
): Promise<{ target: string; parent: string }> {
  const target = await findTarget(path, outDir, project, content, parts);
  const parent = await makeParent(target);
  await restoreSite(target);
  // At last: from there the site was put back.
  await clearLeftovers(parent);
  return { target, parent };
}

/**
 * Puts a finished site in its place, and removes the old one.
 *
 * @param working the working folder that it is in; it is removed, too
 * @param site the site, its own files listed in it
 * @param outDir what the person called the place
 * @throws Refusal if something that no build made lies there
 */
export async function publishSite(
  working: string,
  site: string,
  target: string,
  outDir: string,
): Promise<void> {
  await refuseForeignFiles(target, outDir);
  // After a power cut, the renamed folder could otherwise hold files whose bytes are not on the disk yet.
  spawnSync('sync', ['-f', site]);
  await swapSite(working, site, target);
  // Several files at once: one by one, as at the end of a process, takes ten times as long where the machine has other work.
  await rm(working, { recursive: true, force: true }).catch(() => undefined);
}
