import { spawnSync } from 'node:child_process';
import { rmSync, unlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumFile, sumFolder, writeChecksums } from '../archive/checksums.ts';
import { listOwnFiles } from '../build/own-files.ts';
import { linkPlainly, plainTemporaryFolder } from '../build/plain-path.ts';
import { runCommand } from '../build/run-command.ts';
import { clearLeftovers, makeWorkingFolder, restoreSite, swapSite } from '../build/swap.ts';
import { findTarget, makeParent, refuseForeignFiles } from '../build/target.ts';
import { fitOut, settingsFor } from '../build/workshop.ts';
import { Progress } from '../command-line/progress.ts';
import { readCommand } from '../command-line/read-command.ts';
import { contentFolder, contentFolderName, projectFolder } from '../library/content-folder.ts';
import { readingVersion } from '../library/reading-version.ts';
import { watchWork } from '../library/watch-work.ts';

// `npm run build`: builds the site beside the old one, and puts it in its place when it is whole.
// `--outDir <folder>` names another place than `dist`.
await runCommand(async (onEnd) => {
  readingVersion();
  const { outDir = 'dist' } = readCommand('build').values;
  const target = await findTarget(outDir, projectFolder, contentFolder);
  const parent = await makeParent(target);
  await restoreSite(target);
  await clearLeftovers(parent);
  await clearLeftovers(plainTemporaryFolder());

  const working = await makeWorkingFolder(parent);
  onEnd(() => {
    rmSync(working, { recursive: true, force: true });
  });
  await fitOut(working, projectFolder);
  const root = await linkPlainly(working);
  onEnd(() => {
    if (root !== working) unlinkSync(root);
  });

  // What somebody has set for other programs must not make pages as they are while one works on them: without a policy.
  process.env['NODE_ENV'] = 'production';
  delete process.env['DEV'];
  console.log(`Building ${contentFolderName} into ${outDir} …`);
  // Astro puts the program that writes the pages into `outDir` only if that begins with the path of the current folder,
  // for which the system gives the path behind the link.
  process.chdir(working);
  process.cwd = () => root;
  const progress = new Progress();
  watchWork(progress);
  const { build } = await import('astro');
  // Before what went wrong is told, the line that counts is gone.
  await build({ ...settingsFor(root), logLevel: 'warn' }).finally(() => {
    progress.clear();
  });

  const site = join(working, 'site');
  const sums = await sumFolder(
    site,
    () => false,
    (done, total) => {
      progress.count('Summing files', done, total);
    },
  );
  progress.clear();
  await writeFile(join(site, checksumFile), writeChecksums(sums));
  const count = await listOwnFiles(site);
  await refuseForeignFiles(target, outDir);
  // Else a power cut could find the new site in the old one's place before its words are on the disk.
  spawnSync('sync', ['-f', site]);
  await swapSite(working, site, target);
  console.log(`${outDir}: ${count} files, in ${(performance.now() / 1000).toFixed(1)} s.`);
  return 'done';
});
