import { renameSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OnEnd } from '../command-line/run-command.ts';
import { findLeftovers, unfinishedPrefix } from '../files/unfinished.ts';

/** Makes a working folder that is removed at the end, or, should this process die, by `clearLeftovers`. */
export async function makeWorkingFolder(parent: string, onEnd: OnEnd): Promise<string> {
  const folder = await mkdtemp(join(parent, unfinishedPrefix));
  onEnd(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/**
 * Puts a new site where the old one is. Between the two renames, which nothing in this process comes between, there is
 * no site; a process that dies there leaves the old one whole in its working folder, where {@link restoreSite} finds it.
 *
 * @param working the working folder, beside the target; the old site is in it afterwards
 * @param site the new site, in the working folder
 */
export async function swapSite(working: string, site: string, target: string): Promise<void> {
  // Another build into the same folder may end at this moment. Each of them is whole; the later one stays.
  for (let attempt = 1; ; attempt++) {
    const old = join(working, `old-${attempt}`);
    await mkdir(old);
    try {
      moveOver(site, target, join(old, basename(target)));
      return;
    } catch (error) {
      if (attempt === 10 || (error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    }
  }
}

function moveOver(site: string, target: string, old: string): void {
  let isMoved = false;
  try {
    renameSync(target, old);
    isMoved = true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  try {
    renameSync(site, target);
  } catch (error) {
    if (isMoved) renameSync(old, target);
    throw error;
  }
}

/** Puts the old site back if a build died just when it had taken it away. */
export async function restoreSite(target: string): Promise<void> {
  const parent = dirname(target);
  for (const working of await findLeftovers(parent)) {
    if (await stat(target).catch(() => undefined)) return;
    for (const name of await readdir(join(parent, working)).catch(() => [])) {
      try {
        if (name.startsWith('old-')) renameSync(join(parent, working, name, basename(target)), target);
      } catch {
        // It had not got there.
      }
    }
  }
}
