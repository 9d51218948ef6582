/**
 * `npm run bench:pictures -- [articles]`: what a picture of 300 KB in each article (100 if nothing is said) adds to a build,
 * beside what libvips' own command line (`vipsthumbnail`, Debian: libvips-tools) takes to make the same files.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { renditionsOf } from '../src/pictures/renditions.ts';
import { generateNews } from './generate-news.ts';
import { generatePicture } from './generate-picture.ts';
import { printTable } from './print-table.ts';
import { type Run, runMeasured } from './run-measured.ts';
import { temporaryFolder } from './temporary-folder.ts';

const count = Number(process.argv[2] ?? 100);
const project = join(import.meta.dirname, '..');
const folder = temporaryFolder();

const bare = join(folder, 'bare');
generateNews(bare, count);
writeFileSync(join(bare, 'site.yaml'), 'name: News\naddress: https://example.com/\nsaved: []\n');
const illustrated = join(folder, 'illustrated');
// What was made of a picture is kept for ever: each run has pictures of its own.
const first = Date.now();
const photographs = await pMap(
  generateNews(illustrated, count),
  async (file, at) => {
    const photograph = join(dirname(file), 'photograph.jpg');
    writeFileSync(photograph, await generatePicture(first + at));
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^---\n/, '---\nimage: { src: photograph.jpg, alt: Grain }\n'));
    return photograph;
  },
  { concurrency: availableParallelism() },
);
cpSync(join(bare, 'site.yaml'), join(illustrated, 'site.yaml'));

async function build(content: string): Promise<Run> {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const args = ['src/commands/build.ts', '--outDir', join(folder, 'dist')];
  return runMeasured(process.execPath, args, { cwd: project, env: { BROADSHEET_CONTENT: content } });
}

/** The same sizes and formats with only libvips: a command for all pictures of a size, the widest first, on all cores. */
async function runVips(): Promise<Run> {
  const { webp, plain } = renditionsOf({ name: 'photograph.jpg', pixels: 1600, plain: 'jpg' });
  const options = {
    webp: '[Q=64,effort=2,strip]',
    jpg: '[Q=78,subsample-mode=off,interlace,strip]',
    png: '',
  };
  const start = performance.now();
  const runs = await pMap(
    [...webp, plain].toSorted((a, b) => b.width - a.width),
    ({ width, format }) => {
      // Written beside each picture.
      const out = `%s-${width}.${format}${options[format]}`;
      return runMeasured('vipsthumbnail', [...photographs, '--size', `${width}x`, '-o', out], {
        cwd: folder,
        env: { VIPS_CONCURRENCY: '1' },
      });
    },
    { concurrency: availableParallelism() },
  );
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: runs.reduce((sum, run) => sum + run.cpuSeconds, 0),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
    output: '',
  };
}

const without = await build(bare);
const cold = await build(illustrated);
// As after a change of the program, which reads all articles anew: their pictures are kept by what they hold.
const again = await build(illustrated);
const runs: Record<string, Run> = { 'build without pictures': without, 'build with': cold, again };
if (spawnSync('vipsthumbnail', ['--version']).status === 0) runs['vipsthumbnail'] = await runVips();

console.log(`${count} pictures:\n`);
printTable(
  ['', 's', 'CPU s', 'MB'],
  Object.entries(runs).map(([step, { seconds, cpuSeconds, megabytes }]) => [
    step,
    ...[seconds.toFixed(1), cpuSeconds.toFixed(1), megabytes.toFixed(0)],
  ]),
);
const vips = runs['vipsthumbnail'];
if (vips) {
  const ratio = (of: 'seconds' | 'cpuSeconds') => ((cold[of] - without[of]) / vips[of]).toFixed(2);
  console.log(
    `\nThe pictures take ${ratio('seconds')} of its time, ${ratio('cpuSeconds')} of its CPU seconds.`,
  );
}
