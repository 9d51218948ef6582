/**
 * `npm run bench -- [articles] [--rounds 3] [--no-peers]`: what building takes, beside Eleventy and Hugo, in one run. Makes so
 * many articles (1,000 if nothing is said) in a temporary folder, builds them cold, with nothing changed and with one
 * article changed, and checks them; the median of the rounds is printed.
 */
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateNews } from './generate-news.ts';
import { installEleventy, makeEleventySite, type Style } from './peers/eleventy.ts';
import { findHugo, makeHugoSite } from './peers/hugo.ts';
import { type Run, runMeasured } from './run-measured.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '1' }, 'no-peers': { type: 'boolean', default: false } },
});
const count = Number(positionals[0] ?? 1000);
const rounds = Number(values.rounds);
const project = join(import.meta.dirname, '..');
const folder = temporaryFolder();

/** Steps in the order in which each round takes them, with their runs. */
const runs = new Map<string, Run[]>();
async function measure(step: string, command: string, args: string[], cwd: string, env = {}): Promise<void> {
  const run = await runMeasured(command, args, { cwd, env });
  runs.set(step, [...(runs.get(step) ?? []), run]);
  console.error(`${step}: ${run.seconds.toFixed(1)} s`);
}

const original = join(folder, 'original');
const [, changed = ''] = generateNews(original, count);
writeFileSync(join(original, 'site.yaml'), 'name: News\naddress: https://example.com/\n');

/** What nobody can have kept anything of: each round has a content folder of its own. */
let content = original;
const changedFile = () => content + changed.slice(original.length);

async function measureOurs(round: number): Promise<void> {
  const env = { BROADSHEET_CONTENT: '' };
  const dist = join(folder, 'dist');
  const take = (name: string) => {
    env.BROADSHEET_CONTENT = content = join(folder, `${name}-${round}`);
    cpSync(original, content, { recursive: true });
    rmSync(dist, { recursive: true, force: true });
  };
  const build = (step: string) =>
    measure(
      `Broadsheet, ${step}`,
      process.execPath,
      ['src/commands/build.ts', '--outDir', dist],
      project,
      env,
    );
  const check = (step: string) =>
    measure(`Broadsheet, check ${step}`, process.execPath, ['src/commands/check.ts'], project, env);

  // The same kinds of pages as the peers have, and the search.
  take('pages');
  appendFileSync(join(content, 'site.yaml'), 'saved: []\n');
  await build('cold');
  await build('nothing changed');
  appendFileSync(changedFile(), '\nA word more.\n');
  await build('one changed');
  await check('warm');
  rmSync(content, { recursive: true });

  take('check');
  await check('cold');
  rmSync(content, { recursive: true });

  take('all');
  await build('cold, with saved copies');
  await build('nothing changed, with saved copies');
  rmSync(content, { recursive: true });
}

const styles: Style[] = ['plain', 'base-blog'];
const eleventy = join(folder, 'eleventy');
const hasEleventy = !values['no-peers'] && installEleventy(eleventy);
const hugo = values['no-peers'] ? undefined : findHugo();
if (hugo !== undefined) makeHugoSite(join(folder, 'hugo'), original);

for (let round = 1; round <= rounds; round++) {
  await measureOurs(round);
  for (const style of hasEleventy ? styles : []) {
    makeEleventySite(eleventy, original, style);
    rmSync(join(eleventy, '_site'), { recursive: true, force: true });
    const program = join(eleventy, 'node_modules/@11ty/eleventy/cmd.cjs');
    await measure(`Eleventy 3, ${style}`, process.execPath, [program, '--quiet'], eleventy);
  }
  if (hugo !== undefined) {
    rmSync(join(folder, 'hugo', 'public'), { recursive: true, force: true });
    await measure(`Hugo ${hugo}`, 'hugo', ['--quiet'], join(folder, 'hugo'));
  }
}

const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const secondsOf = (step: string) => median((runs.get(step) ?? []).map(({ seconds }) => seconds));
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB`;
console.log(`${count} articles, ${machine}, Node ${process.versions.node}, median of ${rounds}:\n`);
const peers = [...runs.keys()].filter((step) => !step.startsWith('Broadsheet'));
console.log(`| | s | CPU s | MB |${peers.map((peer) => ` of ${peer} |`).join('')}`);
console.log(`|---|${' ---: |'.repeat(3 + peers.length)}`);
for (const [step, list] of runs) {
  const cells = [
    step,
    median(list.map(({ seconds }) => seconds)).toFixed(1),
    median(list.map(({ cpuSeconds }) => cpuSeconds)).toFixed(1),
    median(list.map(({ megabytes }) => megabytes)).toFixed(0),
    ...peers.map((peer) => (secondsOf(step) / secondsOf(peer)).toFixed(2)),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
