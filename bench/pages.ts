/**
 * `npm run bench:pages -- [--rounds 3] [--no-peers] [--no-lighthouse]`: what each kind of page weighs, loads and is given by
 * Lighthouse, beside the same articles in Eleventy and Astro. The articles are those that come with Broadsheet, and a
 * long one of their texts.
 */
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/find-browser.ts';
import { loadPage } from './pages/load-page.ts';
import { installLighthouse, type Rating, ratePage } from './pages/rate-page.ts';
import { serveCompressed } from './pages/serve-compressed.ts';
import { buildAstro, installAstro, makeAstroSite } from './peers/astro.ts';
import { buildEleventy, installEleventy, makeEleventySite } from './peers/eleventy.ts';
import { printTable } from './print-table.ts';
import { runMeasured } from './run-measured.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    'no-peers': { type: 'boolean', default: false },
    'no-lighthouse': { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const project = join(import.meta.dirname, '..');
const folder = temporaryFolder();

const content = join(folder, 'content');
cpSync(join(project, 'content'), content, { recursive: true });
const settings = join(content, 'site.yaml');
// Search engines' part is only to be had where they are let in.
writeFileSync(settings, readFileSync(settings, 'utf8').replace('publishing: private', 'publishing: own'));
appendFileSync(settings, '\naddress: https://example.com/\n');
const long = '2026-01-01-a-long-one';
writeLongArticle();

/** All texts in Latin script after one another, without pictures. */
function writeLongArticle(): void {
  const texts = readdirSync(join(content, 'articles'))
    .map((id) => readFileSync(join(content, 'articles', id, 'index.md'), 'utf8'))
    .filter((text) => /^lang: (?:en|de|fr|es)$/m.test(text))
    .map((text) => text.replace(/^---\n[^]*?\n---\n/, '').replace(/^!\[.*$/gm, ''));
  const head =
    '---\ntitle: A Long One\nauthor: Broadsheet\ndate: 2026-01-01\npublisher: Broadsheet\nlang: en\n---\n';
  mkdirSync(join(content, 'articles', long));
  writeFileSync(join(content, 'articles', long, 'index.md'), head + texts.join('\n'));
}

const plain = '2017-03-02-russian-embassy-hedges-on-pre-election-meetings-with-trump';
/** The kinds of pages, as sites name their files. */
const ours = {
  'front page': 'index.html',
  'article without a picture': `articles/${plain}.html`,
  'article with a picture': 'articles/2026-11-18-why-links-rot.html',
  'long article': `articles/${long}.html`,
  'article in French': 'articles/2026-05-06-l-ours-le-singe-et-le-marbre.html',
  'list of authors': 'authors.html',
  'a topic': 'topics/history.html',
  dates: 'dates.html',
  search: 'search.html',
  about: 'about.html',
};
const theirs = { 'front page': 'index.html', 'article without a picture': `articles/${plain}.html` };
const sites: { name: string; site: string; pages: Record<string, string> }[] = [
  { name: 'Broadsheet', site: join(folder, 'dist'), pages: ours },
];

await runMeasured(process.execPath, ['src/commands/build.ts', '--outDir', join(folder, 'dist')], {
  cwd: project,
  env: { BROADSHEET_CONTENT: content },
});
const eleventy = join(folder, 'eleventy');
if (!values['no-peers'] && installEleventy(eleventy)) {
  makeEleventySite(eleventy, content, 'plain');
  await buildEleventy(eleventy);
  sites.push({ name: 'Eleventy 3', site: join(eleventy, '_site'), pages: theirs });
}
const astro = join(folder, 'astro');
if (!values['no-peers'] && installAstro(astro)) {
  makeAstroSite(astro, content);
  await buildAstro(astro);
  sites.push({ name: 'Astro', site: join(astro, 'dist'), pages: theirs });
}
const lighthouse = join(folder, 'lighthouse');
const hasLighthouse = !values['no-lighthouse'] && installLighthouse(lighthouse);

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const cellsOf = ({ scores, largestPaint, blocked }: Rating) => [
  scores.join(' / '),
  (largestPaint / 1000).toFixed(1),
  blocked.toFixed(0),
];
const rows: (string | number)[][] = [];
const browser = await chromium.launch(await findBrowser());
for (const { name, site, pages } of sites) {
  const { address, close } = await serveCompressed(site);
  for (const [kind, page] of Object.entries(pages)) {
    const html = readFileSync(join(site, page));
    const { requests, bytes, typeBytes, shift } = await loadPage(browser, address + page);
    rows.push([
      `${name}, ${kind}`,
      ...[html, gzipSync(html), brotliCompressSync(html)].map(({ length }) => kilobytes(length)),
      ...[requests, kilobytes(bytes), kilobytes(typeBytes), shift.toFixed(3)],
      ...(hasLighthouse ? cellsOf(await ratePage(lighthouse, address + page, rounds)) : []),
    ]);
    console.error(rows.at(-1)?.join(', '));
  }
  close();
}
await browser.close();
printTable(
  [
    ...['', 'HTML, KB', 'gzip', 'brotli', 'requests', 'loaded, KB', 'of it type', 'shift'],
    ...(hasLighthouse ? ['Lighthouse', 'largest paint, s', 'blocked, ms'] : []),
  ],
  rows,
);
