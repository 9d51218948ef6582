import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findPages } from './find-pages.ts';
import { useBrowser } from './use-browser.ts';

// Reader views and clippers take from a page what they think is its article.

const { samples } = inject('sites');
const use = useBrowser();
const require = createRequire(import.meta.url);

const readability = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');
const defuddle = readFileSync(join(import.meta.dirname, '../node_modules/defuddle/dist/index.js'), 'utf8');

interface Extract {
  title: string;
  byline: string;
  day: string;
  /** The text of what was taken. */
  text: string;
  images: number;
}

const readers: Record<string, string> = {
  Readability: `(() => {
    ${readability}
    const { title, byline, content, publishedTime } = new Readability(document.cloneNode(true)).parse();
    return { title, byline, content, day: publishedTime };
  })()`,
  Defuddle: `(() => {
    const module = { exports: {} }, exports = module.exports;
    ${defuddle}
    const { default: Defuddle } = { default: module.exports.default ?? module.exports };
    const { title, author, content, published } = new Defuddle(document).parse();
    return { title, byline: author, content, day: published };
  })()`,
};

const articles = findPages(samples).filter((path) => path.startsWith('articles/'));
const copies = readdirSync(join(samples, 'saved'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => `saved/${name}`);

let page: Page;
beforeAll(async () => {
  // Whatever such a program brings along is stopped by the page's policy.
  page = await use.browser.newPage({ bypassCSP: true });
});
afterAll(() => page.close());

test.each(
  [...articles, ...copies].flatMap((path) => Object.keys(readers).map((reader) => [path, reader] as const)),
)(
  '%s gives %s its headline, byline, dek, lead image with caption, and the whole text, and none of what is around them',
  async (path, reader) => {
    await page.goto(pathToFileURL(join(samples, path)).href);
    const shown = await page.evaluate(() => {
      const text = (selector: string) => document.querySelector(selector)?.textContent.trim();
      return {
        headline: text('h1') ?? '',
        dek: text('.dek'),
        caption: text('.lead-image .caption'),
        hasLead: document.querySelector('.lead-image img') !== null,
        paragraphs: [...document.querySelectorAll('.body > p:not(.dek)')].map(({ textContent }) =>
          textContent.trim(),
        ),
        byline: [...document.querySelectorAll('meta[name=author]')].map(
          (meta) => (meta as HTMLMetaElement).content,
        ),
        day: document.querySelector('.byline time')?.getAttribute('datetime'),
        checksum: text('.checksum code') ?? '',
      };
    });
    const extract = await page.evaluate((program) => {
      // Other people's programs, run as a browser's reader view runs them.
      const { title, byline, day, content } = eval(program) as Record<
        'title' | 'byline' | 'day' | 'content',
        string
      >;
      const held = new DOMParser().parseFromString(content, 'text/html');
      const text = held.body.textContent.replace(/\s+/g, ' ');
      return {
        title,
        byline: byline ?? '',
        day: day ?? '',
        text,
        images: held.images.length,
      } satisfies Extract;
    }, readers[reader] ?? '');

    const plain = (text: string) => text.replace(/\s+/g, ' ');
    expect(extract.title).toContain(shown.headline);
    for (const paragraph of shown.paragraphs) expect(extract.text).toContain(plain(paragraph));
    if (shown.dek) expect(extract.text).toContain(plain(shown.dek));
    if (shown.caption) expect(extract.text).toContain(plain(shown.caption));
    if (shown.hasLead) expect(extract.images).toBeGreaterThan(0);
    // Of several authors Defuddle gives one.
    if (shown.byline.length > 0)
      expect(
        shown.byline.some((name) => extract.byline.includes(name)),
        extract.byline,
      ).toBe(true);
    if (shown.day) expect(extract.day).toContain(shown.day.slice(0, 10));
    if (shown.checksum !== '') expect(extract.text).not.toContain(shown.checksum);
  },
);
