/**
 * `npm run bench:import -- <folder> [--worst 20]`: how well saved pages become articles, beside Readability, Defuddle and
 * the simple "JSON-LD, Open Graph, then Defuddle", in one run. The folder holds `<name>/page.html` and `<name>/truth.json`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { VFile } from 'vfile';
import { renderMarkdown } from '../src/markdown/render.ts';
import { readSavedPage } from '../src/import/saved-page/read-saved-page.ts';
import { type Extracted, type Measure, measures, scorePage, type Truth } from './score-page.ts';

type Tool = (html: string) => Promise<Extracted> | Extracted;

const context = { lang: 'en', footnotes: 'Notes', footnoteBack: 'Back to the text' };

const tools: Record<string, Tool> = {
  Broadsheet: async (html) => {
    const { facts, markdown } = await readSavedPage({ html, find: () => Promise.resolve(undefined) });
    return {
      title: facts.title,
      author: facts.author ?? [],
      date: facts.date,
      body: renderMarkdown(markdown, context, new VFile()).text,
      image: facts.image?.src,
      caption: [facts.image?.caption, facts.image?.credit].filter(Boolean).join(' '),
      rest: facts.dek,
    };
  },
  Readability: (html) => {
    const { document } = parseHTML(html);
    const read = new Readability(document).parse();
    return {
      title: read?.title ?? undefined,
      author: [read?.byline].filter((name) => typeof name === 'string'),
      date: read?.publishedTime ?? undefined,
      body: textOf(read?.content ?? ''),
    };
  },
  Defuddle: defuddle,
  Simple: async (html) => {
    const read = await defuddle(html);
    const { document } = parseHTML(html);
    const meta = (name: string) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
      undefined;
    const thing = articleThing(document);
    const names = [thing?.['author']]
      .flat()
      .flatMap((author) =>
        typeof author === 'string' ? author : ((author as { name?: string } | undefined)?.name ?? []),
      );
    return {
      ...read,
      title: (thing?.['headline'] as string | undefined) ?? meta('og:title') ?? read.title,
      author: names.length > 0 ? names.flat() : read.author,
      date: (thing?.['datePublished'] as string | undefined) ?? meta('article:published_time') ?? read.date,
      image: meta('og:image') ?? read.image,
    };
  },
};

async function defuddle(html: string): Promise<Extracted> {
  const { document } = parseHTML(html);
  const read = await Defuddle(document, 'https://page.example/');
  return {
    title: read.title,
    author: read.author ? read.author.split(/\s*,\s*/) : [],
    date: read.published,
    body: textOf(read.content),
    image: read.image,
  };
}

function textOf(html: string): string {
  return html
    .replace(/<\/(?:p|h\d|li|div|td|blockquote|figcaption)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&quot;/g, '"');
}

/** The first thing of JSON-LD that is an article. */
function articleThing(document: Document): Record<string, unknown> | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data: unknown = JSON.parse(script.textContent);
      const things = [data]
        .flat()
        .flatMap((one) => [one, (one as { '@graph'?: unknown[] } | null)?.['@graph'] ?? []].flat());
      const found = things.find((one) =>
        /Article|BlogPosting/.test(String((one as { '@type'?: unknown } | null)?.['@type'])),
      );
      if (found) return found as Record<string, unknown>;
    } catch {
      // Broken data is no data.
    }
  }
  return undefined;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string', default: '0' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name a folder of pages: npm run bench:import -- pages');
const names = readdirSync(folder).sort();
const rows = new Map<string, string[]>([['', Object.keys(tools)]]);
const results = Object.fromEntries(
  Object.keys(tools).map((tool) => [
    tool,
    { scores: new Map<Measure, number[]>(), times: [] as number[], crashes: 0, empty: 0 },
  ]),
);
const worst: string[] = [];

for (const name of names) {
  const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
  const truth = JSON.parse(readFileSync(join(folder, name, 'truth.json'), 'utf8')) as Truth;
  // Interleaved, so that what else the machine does falls on all.
  for (const [tool, extract] of Object.entries(tools)) {
    const result = results[tool];
    if (!result) continue;
    const before = process.cpuUsage();
    let found: Extracted | undefined;
    try {
      found = await extract(html);
    } catch {
      result.crashes++;
    }
    const { user, system } = process.cpuUsage(before);
    result.times.push((user + system) / 1000);
    if (found?.body.trim() === '') result.empty++;
    for (const [measure, score] of Object.entries(scorePage(found, truth)) as [Measure, number][]) {
      const list = result.scores.get(measure) ?? [];
      list.push(score);
      result.scores.set(measure, list);
      if (tool === 'Broadsheet' && score < (measure === 'body F1' ? 0.8 : 0.5))
        worst.push(`${name}: ${measure} ${score.toFixed(2)}`);
    }
  }
}

const mean = (list: number[]) => list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length);
const at = (list: number[], share: number) =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
const each = (show: (result: (typeof results)[string]) => string) => Object.values(results).map(show);
for (const measure of measures) {
  const isF1 = measure === 'body F1' || measure === 'body F1, neither en nor de';
  const count = results['Broadsheet']?.scores.get(measure)?.length ?? 0;
  rows.set(
    `${measure} (${count})`,
    each(({ scores }) => {
      const list = scores.get(measure) ?? [];
      return isF1
        ? `${mean(list).toFixed(3)} / ${at(list, 0.5).toFixed(3)}`
        : `${(100 * mean(list)).toFixed(1)} %`;
    }),
  );
}
rows.set(
  'failed / empty',
  each(({ crashes, empty }) => `${crashes} / ${empty}`),
);
rows.set(
  'CPU ms, mean / p95',
  each(({ times }) => `${mean(times).toFixed(0)} / ${at(times, 0.95).toFixed(0)}`),
);
for (const [label, cells] of rows)
  console.log(
    `| ${[label, ...cells].join(' | ')} |${label === '' ? `\n|${' --- |'.repeat(cells.length + 1)}` : ''}`,
  );
for (const line of worst.slice(0, Number(values.worst))) console.log(line);
