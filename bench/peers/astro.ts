import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { install } from '../install.ts';
import { type Run, runMeasured } from '../run-measured.ts';

/** What Astro's own blog template shows: posts, one list of all, and a feed of all. */
const files: Record<string, string> = {
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://example.com', build: { format: 'file' }, devToolbar: { enabled: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const names = z.union([z.string(), z.array(z.string())]).default([]).transform((value) => [value].flat());
const articles = defineCollection({
  loader: glob({ base: './articles', pattern: '**/*.md', generateId: ({ entry }) => entry.replace('/index.md', '') }),
  schema: z.object({
    title: z.string(),
    author: names,
    date: z.coerce.date(),
    dek: z.string().default(''),
    publisher: z.string().default(''),
    source: z.string().optional(),
    lang: z.string().default('en'),
  }),
});
export const collections = { articles };
`,
  'src/styles/global.css': `body { margin: 0; color: #333; background: #fff; font: 20px/1.7 Georgia, serif; overflow-wrap: break-word; }
main { box-sizing: border-box; width: 720px; max-width: 100%; margin: auto; padding: 3em 1em; }
h1, h2, h3 { margin: 0 0 0.5rem; color: #111; line-height: 1.2; }
header, footer { padding: 0 1em; } a { color: #2337ff; } img { max-width: 100%; height: auto; }
blockquote { margin: 0; padding: 0 0 0 20px; border-left: 4px solid #2337ff; }
`,
  'src/layouts/Page.astro': `---
import '../styles/global.css';
const { title, description = title, lang = 'en' } = Astro.props;
---
<!doctype html>
<html lang={lang}><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width,initial-scale=1" />
<title>{title}</title><meta name="description" content={description} />
<link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
<link rel="alternate" type="application/rss+xml" title="News" href={new URL('rss.xml', Astro.site)} />
<meta property="og:title" content={title} /><meta property="og:description" content={description} /></head>
<body><header><nav><a href="/">News</a></nav></header><main><slot /></main><footer>© News</footer></body></html>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';
const articles = (await getCollection('articles')).sort((a, b) => b.data.date.valueOf() - a.data.date.valueOf());
---
<Page title="News"><h1>News</h1><ul>{articles.map(({ id, data }) => (
  <li><a href={'/articles/' + id + '.html'}>{data.title}</a> <time datetime={data.date.toISOString()}>{data.date.toLocaleDateString('en')}</time></li>
))}</ul></Page>
`,
  'src/pages/articles/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/Page.astro';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((article) => ({ params: { id: article.id }, props: { article } }));
}
const { title, author, date, dek, publisher, source, lang } = Astro.props.article.data;
const { Content } = await render(Astro.props.article);
---
<Page {title} {lang} description={dek || title}><article><p>{publisher}</p><h1>{title}</h1>{dek && <p>{dek}</p>}
<p>{author.join(', ')} <time datetime={date.toISOString()}>{date.toLocaleDateString('en')}</time></p>
<Content />{source && <p>First published by {publisher}: <a href={source}>{source}</a></p>}</article></Page>
`,
  'src/pages/rss.xml.js': `import { getCollection } from 'astro:content';
import rss from '@astrojs/rss';
export async function GET({ site }) {
  const articles = await getCollection('articles');
  return rss({ title: 'News', description: 'News', site, items: articles.map(({ id, data }) => ({
    title: data.title, description: data.dek, pubDate: data.date, link: '/articles/' + id + '.html' })) });
}
`,
};

/** @returns whether it could be installed */
export function installAstro(folder: string): boolean {
  return install(folder, ['astro@7.3.5', '@astrojs/rss@4.0.19']);
}

/** @param content the content folder whose articles it shall have */
export function makeAstroSite(folder: string, content: string): void {
  cpSync(join(content, 'articles'), join(folder, 'articles'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Builds it cold: what it keeps of articles is thrown away before. */
export function buildAstro(folder: string): Promise<Run> {
  for (const kept of ['dist', '.astro', 'node_modules/.astro']) {
    rmSync(join(folder, kept), { recursive: true, force: true });
  }
  const program = join(folder, 'node_modules/astro/bin/astro.mjs');
  return runMeasured(process.execPath, [program, 'build'], {
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
