import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checksumFile, compare, readChecksums, sumFolder } from '../archive/checksums.ts';
import { readPlainFile } from '../files/read-plain-file.ts';
import { linkFile } from '../build/link-file.ts';
import { listFiles } from '../build/list-files.ts';
import { desktopFiles, isUnsummed } from '../build/own-files.ts';
import { preparePlace, publishSite } from '../build/publish-site.ts';
import { givenPath } from '../command-line/given-path.ts';
import { Refusal } from '../command-line/refusal.ts';
import { type OnEnd, runCommand } from '../command-line/run-command.ts';
import { readShard, shardFile } from '../build/shard.ts';
import { makeWorkingFolder } from '../build/swap.ts';
import { Progress } from '../command-line/progress.ts';
import { misunderstood, readCommand } from '../command-line/read-command.ts';
import { contentFolder, projectFolder } from '../library/content-folder.ts';
import { siteFolder } from './site-folder.ts';

// `npm run merge -- dist-1 dist-2`: joins the parts that `npm run build -- --shard` made into the site that one machine
// would have built, byte for byte. `--outDir <folder>` names another place than `dist`.
await runCommand(merge, 'site');

async function merge(onEnd: OnEnd): Promise<'done'> {
  const { values, names } = readCommand('merge');
  const { outDir = 'dist' } = values;
  if (names.length === 0)
    throw misunderstood('merge', 'Name the folders of the parts, such as dist-1 dist-2');
  const sums = await readParts(names);
  const { target, parent } = await preparePlace(
    siteFolder(values.outDir),
    outDir,
    projectFolder,
    contentFolder,
    names.map(givenPath),
  );
  const working = await makeWorkingFolder(parent, onEnd);
  const progress = new Progress();
  const site = join(working, 'site');
  let done = 0;
  for (const [name, { part }] of sums) {
    const from = join(givenPath(part), name);
    const to = join(site, name);
    await mkdir(dirname(to), { recursive: true });
    linkFile(from, to);
    progress.count('Joining files', ++done, sums.size);
  }
  progress.clear();
  const list = [...sums].map(([name, { sum }]): [string, string] => [name, sum]);
  list.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const files = await listFiles(site, list);
  await publishSite(working, site, target, outDir);
  console.log(`${outDir}: ${files.length} files, of ${names.length} parts.`);
  return 'done';
}

/** The files of all parts, each with its sum and a part that holds it. @throws Refusal if the parts do not make a site */
async function readParts(names: string[]): Promise<Map<string, { sum: string; part: string }>> {
  const files = new Map<string, { sum: string; part: string }>();
  const holders = new Map<number, string>();
  let first: { count: number; content: string } | undefined;
  for (const part of names) {
    const folder = givenPath(part);
    const facts = await readShard(folder);
    if (!facts)
      throw new Refusal(`${part}: it is no part of a site; "npm run build -- --shard 1/2" makes one.`);
    first ??= facts;
    if (facts.count !== first.count || facts.content !== first.content)
      throw new Refusal(
        `${part}: it is a part of another site than ${names[0] ?? ''}; build both of the same.`,
      );
    const holder = holders.get(facts.number);
    if (holder !== undefined)
      throw new Refusal(`${part}: it is the same part as ${holder}; name one of them.`);
    holders.set(facts.number, part);
    const list = await readPlainFile(join(folder, checksumFile));
    const sums = readChecksums(list?.toString('utf8') ?? '');
    if (!sums) throw new Refusal(`${part}: its ${checksumFile} is lost; build it again.`);
    // Only plain files of the folder are taken, whatever its list names.
    const found = await sumFolder(folder, isUnsummed);
    const { changed, missing, extra } = compare(sums, new Map(found));
    const foreign = extra.filter((name) => !desktopFiles.has(basename(name)));
    const [wrong] = [...changed, ...missing, ...foreign];
    if (wrong !== undefined)
      throw new Refusal(`${join(part, wrong)}: it is not as it was built; build ${part} again.`);
    for (const [name, sum] of sums) {
      if (name === shardFile) continue;
      const other = files.get(name);
      if (other && other.sum !== sum)
        throw new Refusal(`${name}: ${other.part} and ${part} differ in it; build both of the same.`);
      files.set(name, { sum, part });
    }
  }
  const missing = Array.from({ length: first?.count ?? 0 }, (_, at) => at + 1).filter(
    (one) => !holders.has(one),
  );
  if (missing.length > 0)
    throw new Refusal(
      `Of ${first?.count ?? 0} parts, these are missing: ${missing.join(', ')}; "npm run build -- --shard ${missing[0]}/${first?.count ?? 0}" makes one.`,
    );
  refuseFileAsFolder(files);
  return files;
}

/** Sums alone do not tell that one part has a file where another has a folder. */
function refuseFileAsFolder(files: ReadonlyMap<string, { part: string }>): void {
  for (const [name, { part }] of files) {
    for (let above = dirname(name); above !== dirname(above); above = dirname(above)) {
      const other = files.get(above);
      if (other)
        throw new Refusal(
          `${above}: it is a file in ${other.part} and a folder in ${part}; build both of the same.`,
        );
    }
  }
}
