import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumFile, sumFile, sumFolder } from '../archive/checksums.ts';
import { LastSite } from '../build/last-site.ts';
import { listFiles } from '../build/list-files.ts';
import { ownFilesList } from '../build/own-files.ts';
import { plainTemporaryFolder } from '../build/plain-path.ts';
import { preparePlace, publishSite } from '../build/publish-site.ts';
import { runCommand } from '../command-line/run-command.ts';
import { isInShard, parseShard, shardFile, type ShardFacts } from '../build/shard.ts';
import { clearLeftovers, makeWorkingFolder } from '../build/swap.ts';
import { Progress } from '../command-line/progress.ts';
import { misunderstood, readCommand } from '../command-line/read-command.ts';
import { readingVersion, siteVersion } from '../library/cache/code-version.ts';
import { asContentError } from '../library/content-error.ts';
import { contentFolder, contentFolderName, projectFolder } from '../library/content-folder.ts';
import { giveLibrary } from '../library/get-library.ts';
import { letFilesStay } from '../library/staying-files.ts';
import { cacheFolderOf, makeCacheFolder } from '../library/cache/cache-folder.ts';
import { readToBuild } from '../library/read-to-build.ts';
import { watchWork } from '../library/watch-work.ts';
import { prepareInThread } from '../prerender/prepare-in-thread.ts';
import { contentOf, inputOf } from '../site/pages-to-make.ts';

// `npm run build`: builds the site beside the old one, and puts it in its place when it is whole. What has not changed is
// taken from the old one. `--outDir <folder>` names another place than `dist`; `--shard 2/8` builds the second of eight parts.
await runCommand(async (onEnd) => {
  readingVersion();
  siteVersion();
  const { shard: written, ...values } = readCommand('build').values;
  const shard = written === undefined ? undefined : parseShard(written);
  if (written !== undefined && !shard)
    throw misunderstood('build', `--shard ${written}: write which part of how many, such as 2/8`);
  const outDir = values.outDir ?? (shard ? `dist-${shard.number}` : 'dist');
  const { target, parent } = await preparePlace(outDir, projectFolder, contentFolder);
  await clearLeftovers(plainTemporaryFolder());

  console.log(`Building ${contentFolderName} into ${outDir} …`);
  const progress = new Progress();
  watchWork(progress);
  // Before what went wrong is told, the line that counts is gone.
  const reading = await readToBuild().finally(() => {
    progress.clear();
  });
  const lastSite = await LastSite.open(target, cacheFolderOf('sites', target));
  const input = inputOf(reading.library);
  const inputOfPart = `${input} ${written ?? ''}`;
  const count = await lastSite.countIfOf(inputOfPart);
  if (count !== undefined) {
    console.log(`${outDir}: ${count - 1} files, as they were; nothing has changed.`);
    return 'done';
  }
  giveLibrary(reading);
  prepareInThread(reading);
  const working = await makeWorkingFolder(parent);
  onEnd(() => {
    rmSync(working, { recursive: true, force: true });
  });
  const canKeep = siteVersion() !== undefined;
  const taken = join(working, 'taken');
  letFilesStay({
    stays: (path, keyOf) =>
      (shard !== undefined && !isInShard(path, shard)) || (canKeep && lastSite.take(path, keyOf(), taken)),
  });

  // What somebody has set for other programs must not make pages as they are while one works on them: without a policy.
  process.env['NODE_ENV'] = 'production';
  delete process.env['DEV'];
  const site = join(working, 'site');
  // They load Astro, which a site that is as it was does not need.
  const { getBundle } = await import('../prerender/bundle.ts');
  const { makePages } = await import('../prerender/make-pages.ts');
  const made = await getBundle(onEnd)
    .then((bundle) => makePages({ bundle, library: reading.library, working, site }))
    .catch((error: unknown) => {
      throw asContentError(error, contentFolder);
    })
    .finally(() => {
      progress.clear();
    });

  await lastSite.joinWith(site, taken);
  if (shard) {
    const facts: ShardFacts = { ...shard, content: contentOf(reading.library) };
    await writeFile(join(site, shardFile), `${JSON.stringify(facts)}\n`);
  }
  const sums = await sumFolder(
    site,
    () => false,
    (done, total) => {
      progress.count('Summing files', done, total);
    },
    (name) => lastSite.sumOf(name) ?? made.get(name),
  );
  progress.clear();
  const files = await listFiles(site, sums);
  for (const name of [checksumFile, ownFilesList]) sums.push([name, await sumFile(join(site, name))]);
  lastSite.note(inputOfPart, sums, site);
  await publishSite(working, site, target, outDir);
  if (canKeep) {
    await makeCacheFolder('sites', target);
    await lastSite.save();
  }
  console.log(`${outDir}: ${files.length} files, in ${(performance.now() / 1000).toFixed(1)} s.`);
  return 'done';
});
