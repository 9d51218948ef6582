import { spawnSync } from 'node:child_process';
import { listOwnFiles } from './own-files.ts';
import { swapSite } from './swap.ts';
import { refuseForeignFiles } from './target.ts';

/**
 * Puts a finished site in its place.
 *
 * @param working the working folder that it is in
 * @param outDir what the person called the place
 * @returns how many files it has
 * @throws Refusal if something that no build made lies there
 */
export async function publishSite(
  working: string,
  site: string,
  target: string,
  outDir: string,
): Promise<number> {
  const count = await listOwnFiles(site);
  await refuseForeignFiles(target, outDir);
  // After a power cut, the renamed folder could otherwise hold files whose bytes are not on the disk yet.
  spawnSync('sync', ['-f', site]);
  await swapSite(working, site, target);
  return count;
}
