import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumFile, sumFile, sumFolder } from '../archive/checksums.ts';
import { contentSum } from '../archive/content-sum.ts';
import { LastSite } from '../build/last-site.ts';
import { listFiles } from '../build/list-files.ts';
import { ownFilesList } from '../build/own-files.ts';
import { plainTemporaryFolder } from '../build/plain-path.ts';
import { preparePlace, publishSite } from '../build/publish-site.ts';
import { type OnEnd, runCommand } from '../command-line/run-command.ts';
import { isInShard, parseShard, type Shard, shardFile, type ShardFacts } from '../build/shard.ts';
import { makeWorkingFolder } from '../build/swap.ts';
import { clearLeftovers } from '../files/unfinished.ts';
import { Progress } from '../command-line/progress.ts';
import { misunderstood, readCommand } from '../command-line/read-command.ts';
import { readingVersion, siteVersion } from '../library/cache/code-version.ts';
import { asContentError } from '../library/content-error.ts';
import { contentFolder, contentFolderName, projectFolder } from '../library/content-folder.ts';
import { giveLibrary } from '../library/get-library.ts';
import type { Library } from '../library/library.ts';
import { letFilesStay } from '../library/staying-files.ts';
import { cacheFolderOf, makeCacheFolder } from '../library/cache/cache-folder.ts';
import { readToBuild } from '../library/reading/read-to-build.ts';
import { watchWork } from '../library/watch-work.ts';
import { type Bundle, getBundle } from '../prerender/bundle.ts';
import { prepareInThread } from '../prerender/prepare-in-thread.ts';
import { inputOf } from '../site/routes/pages-to-make.ts';
import { siteFolder } from './site-folder.ts';

// `npm run build`: builds the site beside the old one, and puts it in its place when it is whole. What has not changed is
// taken from the old one. `--outDir <folder>` names another place than `dist`; `--shard 2/8` builds the second of eight parts.
await runCommand(build, 'site');

async function build(onEnd: OnEnd): Promise<'done'> {
  // Before the code that they are the versions of is at work.
  readingVersion();
  siteVersion();
  // What somebody has set for other programs must not make pages as they are while one works on them: without a policy.
  process.env['NODE_ENV'] = 'production';
  delete process.env['DEV'];
  const { shard, input: inputOfShard, outDir, path } = readOptions();
  const { target, parent } = await preparePlace(path, outDir, projectFolder, contentFolder);
  await clearLeftovers(plainTemporaryFolder());

  console.log(`Building ${contentFolderName} into ${outDir} …`);
  const progress = new Progress();
  watchWork(progress);
  const bundle = getBundle(onEnd);
  // What fails there is told when the pages need it.
  bundle.catch(() => undefined);
  const reading = await clearingAfter(progress, readToBuild());
  const lastSite = await LastSite.open(target, cacheFolderOf('sites', target));
  const input = `${inputOf(reading.library)} ${inputOfShard}`;
  const count = await lastSite.countIfOf(input);
  if (count !== undefined) {
    console.log(`${outDir}: ${count - 1} files, as they were; nothing has changed.`);
    return 'done';
  }

  giveLibrary(reading);
  prepareInThread(reading);
  const working = await makeWorkingFolder(parent, onEnd);
  const site = join(working, 'site');
  const taken = join(working, 'taken');
  const canKeep = siteVersion() !== undefined;
  letFilesStay({
    stays: (path, keyOf) =>
      (shard !== undefined && !isInShard(path, shard)) || (canKeep && lastSite.take(path, keyOf(), taken)),
  });
  const made = await clearingAfter(progress, makeSite(reading.library, bundle, working, site));
  await lastSite.joinWith(site, taken);
  if (shard)
    await writeShardFile(site, { ...shard, content: await contentSum(reading.library, contentFolder) });
  const { files, sums } = await listAndSum(site, lastSite, made, progress);
  lastSite.note(input, sums, site);
  await publishSite(working, site, target, outDir);
  if (canKeep) {
    await makeCacheFolder('sites', target);
    await lastSite.save();
  }
  console.log(`${outDir}: ${files.length} files, in ${(performance.now() / 1000).toFixed(1)} s.`);
  return 'done';
}

/** @returns `input`: what of the options decides what is in the site; `path`: where `outDir` is */
function readOptions(): { shard: Shard | undefined; input: string; outDir: string; path: string } {
  const { shard: written, outDir } = readCommand('build').values;
  const shard = written === undefined ? undefined : parseShard(written);
  if (written !== undefined && !shard)
    throw misunderstood('build', `--shard ${written}: write which part of how many, such as 2/8`);
  const usual = shard ? `dist-${shard.number}` : 'dist';
  return { shard, input: written ?? '', outDir: outDir ?? usual, path: siteFolder(outDir, usual) };
}

/** Before what went wrong is told, the line that counts is gone. */
async function clearingAfter<Result>(progress: Progress, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } finally {
    progress.clear();
  }
}

/** @returns the SHA-256 of what was made */
async function makeSite(
  library: Library,
  bundle: Promise<Bundle>,
  working: string,
  site: string,
): Promise<ReadonlyMap<string, string>> {
  // It loads Astro, which a site that is as it was does not need.
  const { makePages } = await import('../prerender/make-pages.ts');
  try {
    return await makePages({ bundle: await bundle, library, working, site });
  } catch (error) {
    throw asContentError(error, contentFolder);
  }
}

async function writeShardFile(site: string, facts: ShardFacts): Promise<void> {
  await writeFile(join(site, shardFile), `${JSON.stringify(facts)}\n`);
}

/** Lists the files of a finished site in it, with the sums by which `npm run verify` knows them. */
async function listAndSum(
  site: string,
  lastSite: LastSite,
  made: ReadonlyMap<string, string>,
  progress: Progress,
): Promise<{ files: string[]; sums: [name: string, sum: string][] }> {
  const sums = await sumFolder(site, () => false, {
    onSum: (done, total) => {
      progress.count('Summing files', done, total);
    },
    knownSum: (name) => lastSite.sumOf(name) ?? made.get(name),
  });
  progress.clear();
  const files = await listFiles(site, sums);
  for (const name of [checksumFile, ownFilesList]) sums.push([name, await sumFile(join(site, name))]);
  return { files, sums };
}
