import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const { samples, rough, mirror } = inject('sites');
const scrape = 'articles/2021-03-02-harbour-office-hedges-on-night-work-before-crane-fell.html';
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

/** The value of a `meta`, by its name or property. */
function meta(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
}

function canonical(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
}

function newsArticle(html: string): unknown {
  return JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '');
}

test('the scrape says to machines what it says to people: who published it first, and where', () => {
  const html = read(samples, scrape);
  const source =
    'https://www.harbourpost.example/2021/03/02/harbour-office-refuses-to-say-whether-night-work-was-ordered-before-crane-fell-on-east-quay-a57307';
  expect(newsArticle(html)).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Harbour Office Hedges on Night Work Before Crane Fell on East Quay',
    author: [{ name: 'Ida Marie Holm' }],
    datePublished: '2021-03-02',
    publisher: { name: 'The Harbour Post' },
    url: source,
    isBasedOn: source,
    inLanguage: 'en',
    isPartOf: { holdingArchive: { name: 'Sample Paper' } },
  });
  // Its picture was lost.
  expect(newsArticle(html)).not.toHaveProperty('image');
  expect(meta(html, 'DC.type')).toBe('newspaperArticle');
  expect(meta(html, 'prism.publicationName')).toBe('The Harbour Post');
  expect(meta(html, 'og:type')).toBe('article');
  expect(meta(html, 'article:published_time')).toBe('2021-03-02');
  expect(meta(html, 'citation_public_url')).toBe(source);
  expect(meta(html, 'author')).toBe('Ida Marie Holm');
});

test('a link to the original is a robust one, and offers the web archive’s copy of that day', () => {
  const html = read(samples, scrape);
  const copy = 'https://web.archive.org/web/20210302/https://www.harbourpost.example/2021/03/02/';
  expect(html).toMatch(
    new RegExp(
      `<a href="(https://www\\.harbourpost\\.example[^"]*)"[^>]*data-originalurl="\\1" data-versiondate="2021-03-02"`,
    ),
  );
  expect(html).toContain(`<a href="${copy}`);
  // Nobody has seen whether there is one.
  expect(html).not.toContain('data-versionurl');
});

test('a private library invites no search engine, and has no sitemap', () => {
  for (const path of ['index.html', 'about.html', scrape]) {
    expect(meta(read(samples, path), 'robots')).toBe('noindex');
    expect(canonical(read(samples, path))).toBeUndefined();
  }
  expect(existsSync(join(samples, 'sitemap.xml'))).toBe(false);
});

test('a mirror sends search engines to the originals', () => {
  const html = read(mirror, 'articles/2020-01-31-harbour.html');
  expect(meta(html, 'robots')).toBeUndefined();
  expect(canonical(html)).toBe('https://www.harbourpost.example/2020/01/31/harbour-closes?utm_campaign=x');
  expect(meta(html, 'og:url')).toBe('https://mirror.example.org/articles/2020-01-31-harbour.html');
  expect(meta(html, 'og:image')).toBe('https://mirror.example.org/articles/2020-01-31-harbour/quay.jpg');
  expect(read(mirror, 'sitemap.xml')).toContain(
    '<loc>https://mirror.example.org/articles/2020-01-31-harbour.html</loc>',
  );
  expect(read(mirror, 'robots.txt')).toContain('Sitemap: https://mirror.example.org/sitemap.xml');
});

test('a library of originals is the place of its articles, under the path where it is published', () => {
  const html = read(rough, 'articles/2024-02-29-long-words.html');
  expect(canonical(html)).toBe('https://news.example.org/kept/articles/2024-02-29-long-words.html');
  expect(canonical(read(rough, 'index.html'))).toBe('https://news.example.org/kept/');
  expect(read(rough, 'sitemap.xml')).toContain(
    '<loc>https://news.example.org/kept/articles/undated.html</loc>',
  );
});

test('the page for what is not found is no page of the library, and leads back to it from any depth', () => {
  const html = read(rough, '404.html');
  expect(meta(html, 'robots')).toBe('noindex');
  expect(canonical(html)).toBeUndefined();
  const [, main = ''] = /<main[^>]*>([^]*)<\/main>/.exec(html) ?? [];
  for (const way of ['index.html', 'search.html'])
    expect(main).toContain(`<a href="https://news.example.org/kept/${way}"`);
});

test('a draft is not built', () => {
  expect(existsSync(join(rough, 'articles/2024-01-01-draft.html'))).toBe(false);
  expect(read(rough, 'index.html')).not.toContain('Not yet');
});

test('a page’s source is the file that was stored, byte for byte, and has the checksum on the page', async () => {
  const stored = readFileSync('tests/content/samples/articles/2026-11-18-where-the-ferry-went/index.md');
  expect(readFileSync(join(samples, 'articles/2026-11-18-where-the-ferry-went.md.txt')).equals(stored)).toBe(
    true,
  );
  const sum = Buffer.from(await crypto.subtle.digest('SHA-256', stored)).toString('hex');
  expect(read(samples, 'articles/2026-11-18-where-the-ferry-went.html')).toContain(sum);
});
