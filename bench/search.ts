/**
 * `npm run bench:search -- [count...]`: what the search costs and finds, on generated articles in two alphabets: the size of
 * its index and the time to make it, what a query loads and how long it takes, and how often a known article comes first.
 */
import { gzipSync } from 'node:zlib';
import { alikeIn } from '../src/search/alike.ts';
import { findArticles } from '../src/search/page/find-articles.ts';
import { knownItems } from '../src/search/test-known-items.ts';
import { openInMemory } from '../src/search/test-open-in-memory.ts';
import { searchIndex } from '../src/search/index/search-index.ts';
import { alphabets, generateArticles } from './generate-articles.ts';
import { median } from './median.ts';
import { seeded } from './seeded.ts';

const queries = 200;
const results = 10;
const counts = process.argv.slice(2).map(Number);

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;

async function measure(name: string, count: number): Promise<void> {
  const articles = generateArticles(count, alphabets[name as keyof typeof alphabets]);
  let before = cpuSeconds();
  const index = searchIndex(articles);
  const making = cpuSeconds() - before;
  before = cpuSeconds();
  const alike = alikeIn(articles);
  const likening = cpuSeconds() - before;

  const sizes = new Map(
    [...index.scripts, ...[...index.texts].map(([file, { write }]): [string, string] => [file, write()])].map(
      ([file, text]) => [file, gzipSync(text).length],
    ),
  );
  const size = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  const largest = Math.max(...[...sizes].flatMap(([file, bytes]) => (file.startsWith('x') ? [] : [bytes])));
  console.log(`\n${name}, ${count} articles: ${sizes.size} scripts, ${megabytes(size)} compressed`);
  console.log(`  made in ${making.toFixed(1)} s of CPU; largest part ${kilobytes(largest)}`);
  console.log(`  firsts in the page: ${kilobytes(gzipSync(JSON.stringify(index.firsts)).length)}`);
  const led = alike.filter((list) => list.length > 0).length;
  // Four articles after one another are of one matter; see `generateArticles`.
  const leads = alike.flatMap((list, at) => list.slice(0, 3).map((other) => [at, other] as const));
  const right = leads.filter(([at, other]) => at >> 2 === other >> 2).length;
  console.log(
    `  alike: ${likening.toFixed(1)} s of CPU more; ${led} articles lead to others, ${((100 * right) / leads.length).toFixed(1)} % of them rightly`,
  );

  const bytes: number[] = [];
  const times: number[] = [];
  const ranks = new Map<string, number[]>();
  for (const { kind, query, at } of knownItems(articles, queries, seeded(7))) {
    const loaded = new Set<string>();
    const open = openInMemory(index, loaded);
    const { hits } = await findArticles(open, query);
    for (const hit of hits.slice(0, results)) await open.textOf(hit);
    // Loading is the network's; the same query again is what the machine takes.
    const start = performance.now();
    await findArticles(open, query);
    times.push(performance.now() - start);
    const [filters = 0, parts] = [
      sizes.get('filters.js'),
      [...loaded].filter((file) => file !== 'filters.js'),
    ];
    bytes.push(parts.reduce((sum, file) => sum + (sizes.get(file) ?? 0), filters));
    ranks.set(kind, [...(ranks.get(kind) ?? []), hits.indexOf(at)]);
  }
  console.log(
    `  a query loads ${kilobytes(median(bytes))} (median), ${kilobytes(Math.max(...bytes))} at most`,
  );
  console.log(
    `  and takes ${median(times).toFixed(0)} ms (median), ${Math.max(...times).toFixed(0)} ms at most`,
  );
  const long = knownItems(articles, 120, seeded(9))
    .map(({ query }) => query)
    .join(' ');
  const loaded = new Set<string>(['filters.js']);
  const open = openInMemory(index, loaded);
  for (const hit of (await findArticles(open, long)).hits.slice(0, results)) await open.textOf(hit);
  const most = [...loaded].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  console.log(
    `  a query of hundreds of rare words loads ${kilobytes(most)}, of which filters.js has ${kilobytes(sizes.get('filters.js') ?? 0)}`,
  );
  for (const [kind, list] of [...ranks, ['all', [...ranks.values()].flat()] as const]) {
    const share = (most: number) =>
      `${((100 * list.filter((rank) => rank >= 0 && rank < most).length) / list.length).toFixed(1)} %`;
    console.log(`  ${kind.padEnd(11)} (${list.length}): first ${share(1)}, in the first five ${share(5)}`);
  }
}

for (const count of counts.length > 0 ? counts : [1000, 10_000])
  for (const name of Object.keys(alphabets)) await measure(name, count);
