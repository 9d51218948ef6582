import { spawnSync } from 'node:child_process';
import { rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { explainFailure } from '../build/explain-failure.ts';
import { listOwnFiles } from '../build/own-files.ts';
import { linkPlainly, plainTemporaryFolder } from '../build/plain-path.ts';
import { readOptions } from '../build/read-options.ts';
import { clearLeftovers, makeWorkingFolder, restoreSite, swapSite } from '../build/swap.ts';
import { findTarget, makeParent, refuseForeignFiles } from '../build/target.ts';
import { fitOut, settingsFor } from '../build/workshop.ts';
import { contentFolder, contentFolderName, projectFolder } from '../library/content-folder.ts';

// `npm run build`: builds the site beside the old one, and puts it in its place when it is whole.
// `--outDir <folder>` names another place than `dist`.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

let outDir = 'dist';
const leftToRemove: (() => void)[] = [];

for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.on(signal, () => {
    end(128 + number);
  });
}
// Astro has threads and streams that fail outside of what it lets us wait for.
process.on('uncaughtException', fail);
await build().then(() => {
  end(0);
}, fail);

async function build(): Promise<void> {
  outDir = readOptions(process.argv.slice(2), ['outDir']).outDir ?? outDir;
  const target = await findTarget(outDir, projectFolder, contentFolder);
  const parent = await makeParent(target);
  await restoreSite(target);
  await clearLeftovers(parent);
  await clearLeftovers(plainTemporaryFolder());

  const working = await makeWorkingFolder(parent);
  leftToRemove.push(() => {
    rmSync(working, { recursive: true, force: true });
  });
  await fitOut(working, projectFolder);
  const root = await linkPlainly(working);
  leftToRemove.push(() => {
    if (root !== working) unlinkSync(root);
  });

  console.log(`Building ${contentFolderName} into ${outDir} …`);
  // Astro puts the program that writes the pages into `outDir` only if that begins with the path of the current folder,
  // for which the system gives the path behind the link.
  process.chdir(working);
  process.cwd = () => root;
  const astro = await import('astro');
  await astro.build({ ...settingsFor(root), logLevel: 'warn' });

  const site = join(working, 'site');
  const count = await listOwnFiles(site);
  await refuseForeignFiles(target, outDir);
  // Else a power cut could find the new site in the old one's place before its words are on the disk.
  spawnSync('sync', ['-f', site]);
  await swapSite(working, site, target);
  console.log(`${outDir}: ${count} files, in ${(performance.now() / 1000).toFixed(1)} s.`);
}

function fail(error: unknown): void {
  console.error(explainFailure(error, outDir));
  end(1);
}

function end(code: number): never {
  for (const remove of leftToRemove.reverse()) {
    try {
      remove();
    } catch {
      // The next build removes it.
    }
  }
  process.exit(code);
}
