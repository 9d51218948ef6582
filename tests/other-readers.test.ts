import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pathToFileURL } from 'node:url';
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
  /** The text of what was taken. */
  text: string;
  images: number;
}

const readers: Record<string, string> = {
  Readability: `(() => {
    ${readability}
    const { title, byline, content } = new Readability(document.cloneNode(true)).parse();
    return { title, byline, content };
  })()`,
  Defuddle: `(() => {
    const module = { exports: {} }, exports = module.exports;
    ${defuddle}
    const { default: Defuddle } = { default: module.exports.default ?? module.exports };
    const { title, author, content } = new Defuddle(document).parse();
    return { title, byline: author, content };
  })()`,
};

const articles = findPages(samples).filter((path) => path.startsWith('articles/'));

test.each(articles.flatMap((path) => Object.keys(readers).map((reader) => [path, reader] as const)))(
  '%s gives %s its headline, dek, lead image with caption, and the whole text, and none of what is around them',
  async (path, reader) => {
    // Whatever such a program brings along is stopped by the page's policy.
    const context = await use.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
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
        checksum: text('.checksum code') ?? '',
      };
    });
    const extract = await page.evaluate((program) => {
      // Other people's programs, run as a browser's reader view runs them.
      const { title, byline, content } = eval(program) as { title: string; byline: string; content: string };
      const held = new DOMParser().parseFromString(content, 'text/html');
      const text = held.body.textContent.replace(/\s+/g, ' ');
      return { title, byline, text, images: held.images.length } satisfies Extract;
    }, readers[reader] ?? '');
    await context.close();

    const plain = (text: string) => text.replace(/\s+/g, ' ');
    expect(extract.title).toContain(shown.headline);
    for (const paragraph of shown.paragraphs) expect(extract.text).toContain(plain(paragraph));
    if (shown.dek) expect(extract.text).toContain(plain(shown.dek));
    if (shown.caption) expect(extract.text).toContain(plain(shown.caption));
    if (shown.hasLead) expect(extract.images).toBeGreaterThan(0);
    expect(extract.text).not.toContain(shown.checksum);
  },
);
