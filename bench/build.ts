/**
 * `npm run bench -- [articles] [--rounds 3] [--no-peers]`: what building takes, beside Eleventy, Astro and Hugo, in one run.
 * Makes so many articles (1,000 if nothing is said) in a temporary folder, builds them cold, with nothing changed, with
 * one article changed, one added and a template changed, checks them, and works on one under `npm run dev`; the median of
 * the rounds is printed.
 */
import { appendFileSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageFile from '../package.json' with { type: 'json' };
import { generateNews, writeArticle } from './generate-news.ts';
import { measureDev } from './measure-dev.ts';
import { median } from './median.ts';
import { buildAstro, installAstro, makeAstroSite } from './peers/astro.ts';
import { buildEleventy, installEleventy, makeEleventySite, type Style } from './peers/eleventy.ts';
import { findHugo, makeHugoSite } from './peers/hugo.ts';
import { printTable } from './print-table.ts';
import { type Run, runMeasured } from './run-measured.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '1' }, 'no-peers': { type: 'boolean', default: false } },
});
const count = Number(positionals[0] ?? 1000);
const rounds = Number(values.rounds);
const folder = temporaryFolder();
/** A copy of the project, of which a template can be changed. */
const project = join(folder, 'project');
copyProject();

function copyProject(): void {
  const own = join(import.meta.dirname, '..');
  mkdirSync(project);
  // Without the versions of its packages nothing would be kept.
  const names = ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];
  for (const name of names) {
    cpSync(join(own, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(own, 'node_modules'), join(project, 'node_modules'), 'junction');
}

/** As `npm run` runs it, without `node`. */
function commandOf(script: 'build' | 'check'): string[] {
  return packageFile.scripts[script].split(' ').slice(1);
}

/** Steps in the order in which each round takes them, with their runs. */
const runs = new Map<string, Run[]>();
function note(step: string, run: Run): void {
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
  const run = async (step: string, ...command: string[]) => {
    note(`Broadsheet, ${step}`, await runMeasured(process.execPath, command, { cwd: project, env }));
  };
  const build = (step: string) => run(step, ...commandOf('build'), '--outDir', dist);
  const check = (step: string) => run(`check ${step}`, ...commandOf('check'));

  // The same kinds of pages as the peers have, and the search.
  take('pages');
  appendFileSync(join(content, 'site.yaml'), 'saved: []\n');
  await build('cold');
  await build('nothing changed');
  appendFileSync(changedFile(), '\nA word more.\n');
  await build('one changed');
  const { id, text } = writeArticle(count);
  mkdirSync(join(content, 'articles', id));
  writeFileSync(join(content, 'articles', id, 'index.md'), text);
  await build('one added');
  await check('warm');
  const { firstPage, afterSaving } = await measureDev(project, content, changedFile());
  note('Broadsheet, dev to the first page', firstPage);
  note('Broadsheet, dev from saving to the page', afterSaving);
  appendFileSync(join(project, 'src/components/Colophon.astro'), '\n<hr />\n');
  await build('a template changed');
  rmSync(content, { recursive: true });

  take('check');
  await check('cold');
  rmSync(content, { recursive: true });

  take('all');
  await build('cold, with saved copies');
  await build('nothing changed, with saved copies');
  appendFileSync(changedFile(), '\nA word more.\n');
  await build('one changed, with saved copies');
  rmSync(content, { recursive: true });
}

const styles: Style[] = ['plain', 'base-blog'];
const eleventy = join(folder, 'eleventy');
const hasEleventy = !values['no-peers'] && installEleventy(eleventy);
const astro = join(folder, 'astro');
const hasAstro = !values['no-peers'] && installAstro(astro);
if (hasAstro) makeAstroSite(astro, original);
const hugo = values['no-peers'] ? undefined : findHugo();
if (hugo !== undefined) makeHugoSite(join(folder, 'hugo'), original);

for (let round = 1; round <= rounds; round++) {
  await measureOurs(round);
  for (const style of hasEleventy ? styles : []) {
    makeEleventySite(eleventy, original, style);
    note(`Eleventy 3, ${style}`, await buildEleventy(eleventy));
  }
  if (hasAstro) note('Astro, a plain blog', await buildAstro(astro));
  if (hugo !== undefined) {
    rmSync(join(folder, 'hugo', 'public'), { recursive: true, force: true });
    note(`Hugo ${hugo}`, await runMeasured('hugo', ['--quiet'], { cwd: join(folder, 'hugo') }));
  }
}

const secondsOf = (step: string) => median((runs.get(step) ?? []).map(({ seconds }) => seconds));
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB`;
console.log(`${count} articles, ${machine}, Node ${process.versions.node}, median of ${rounds}:\n`);
const peers = [...runs.keys()].filter((step) => !step.startsWith('Broadsheet'));
printTable(
  ['', 's', 'CPU s', 'MB', ...peers.map((peer) => `of ${peer}`)],
  [...runs].map(([step, list]) => [
    step,
    secondsOf(step).toFixed(1),
    median(list.map(({ cpuSeconds }) => cpuSeconds)).toFixed(1),
    median(list.map(({ megabytes }) => megabytes)).toFixed(0),
    ...peers.map((peer) => (secondsOf(step) / secondsOf(peer)).toFixed(2)),
  ]),
);
