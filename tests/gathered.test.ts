import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { follow } from './follow.ts';
import { readBook } from './read-book.ts';
import { build } from './run-program.ts';
import { useServed } from './serve.ts';
import { useBrowser } from './use-browser.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { gathered } = inject('sites');
const chromium = useBrowser();
const served = useServed(gathered);
let page: Page;
beforeAll(async () => {
  page = await chromium.browser.newPage();
});
afterAll(() => page.close());

const textsOf = async (selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

describe('marked passages', () => {
  test('are listed by article, the newest first, with what is noted on them', async () => {
    await page.goto(`${served.address}marked.html`);
    expect(await page.locator('h1').innerText()).toBe('Marked passages');
    expect(await textsOf('.listing .note')).toEqual(['6 passages']);
    expect(await textsOf('.marked-article h2')).toEqual([
      'What the Inspectors Wrote, and Where They Put It',
      'The Crane Before It Fell',
      'الرافعة على الرصيف الشرقي',
      '起重機の影',
      'Die Kransicherheitsverordnung und ihre Nachbarn',
    ]);
    expect((await textsOf('.marked-article .facts'))[0]).toBe('The Harbour Post March 8, 2022');
    const quotations = await textsOf('.passage blockquote');
    expect(quotations[1]).toBe(
      'It was meant to stand for twenty years, and the register of the port says so in ink.',
    );
    expect((await textsOf('.passage figcaption'))[0]).toBe(
      'No spring is named in any of them. Counted twice, in March. The folder of 1957 holds two reports in one cover. In the article',
    );
    expect(await page.locator('.marked-article').nth(2).getAttribute('dir')).toBe('rtl');
  });

  test('are a click away from where they stand', async () => {
    await page.goto(`${served.address}marked.html`);
    for (const index of [1, 2]) {
      const link = page.locator('.passage').nth(index).getByText('In the article');
      await follow(link);
      const isSeen = () =>
        page.locator('mark:target').evaluateAll((marks) =>
          marks.map((mark) => {
            const { top } = mark.getBoundingClientRect();
            return top >= 0 && top < 700;
          }),
        );
      // The browser may scroll smoothly.
      await expect.poll(isSeen).toEqual([true]);
      await page.goBack();
    }
  });

  test('may be taken away as text and as data', async () => {
    await page.goto(`${served.address}marked.html`);
    const hrefs = await page
      .locator('.to-keep a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(['marked.md.txt', 'marked.json']);
    const data = JSON.parse(readFileSync(join(gathered, 'marked.json'), 'utf8')) as {
      articles: { passages: { address: string }[] }[];
    };
    const addresses = data.articles.flatMap(({ passages }) => passages.map(({ address }) => address));
    expect(addresses).toHaveLength(6);
    for (const address of addresses) {
      const [path = '', id] = address.slice('https://quay.example.org/notes/'.length).split('#');
      expect(readFileSync(join(gathered, decodeURIComponent(path)), 'utf8')).toContain(`<mark id="${id}">`);
    }
    expect(readFileSync(join(gathered, 'marked.md.txt'), 'utf8')).toContain('\n> “You do not ask that');
  });
});

describe('a collection', () => {
  test('stands in its own order, with its introduction', async () => {
    await page.goto(`${served.address}collections.html`);
    expect(await textsOf('.collections a')).toEqual(['Before the Crane', 'The Crane on East Quay']);
    await follow(page.getByText('Before the Crane'));
    expect(await textsOf('.part-list a')).toEqual([
      '起重機の影',
      'Die Kransicherheitsverordnung und ihre Nachbarn',
      'الرافعة على الرصيف الشرقي',
      'The Crane Before It Fell',
    ]);
    expect(await textsOf('.introduction p')).toHaveLength(3);
    expect(await page.locator('.introduction em').innerText()).toBe('three languages');
    await page.goto(`${served.address}collections/the-crane-on-east-quay.html`);
    expect(await textsOf('.part-list .number')).toEqual(['1', '2', '4']);
  });

  test('is read from part to part', async () => {
    await page.goto(`${served.address}articles/2022-03-01-the-crane-before-it-fell.html`);
    expect((await textsOf('.byline p')).slice(-2)).toEqual([
      'Part 4 of 4 in Before the Crane',
      'Part 1 of 4 in The Crane on East Quay',
    ]);
    const series = page.getByRole('navigation', { name: 'The Crane on East Quay' });
    expect(await series.locator('.previous').count()).toBe(0);
    await follow(series.locator('.next a'));
    expect(await page.locator('h1').innerText()).toMatch(/^What the Inspectors Wrote/);
    await follow(page.locator('.related-list .next a'));
    expect(await page.locator('h1').innerText()).toBe('Who Paid for the Rope');
    expect((await textsOf('.related-list .previous'))[0]).toMatch(/^Previous part What the Inspectors/);
    await follow(page.locator('.related-list h2 a'));
    expect(await page.locator('h1').innerText()).toBe('The Crane on East Quay');
  });

  test('is an e-book in its own order', async () => {
    await page.goto(`${served.address}collections/before-the-crane.html`);
    const listed = await textsOf('main ol > li a');
    const link = page.locator('.to-keep a');
    expect(await link.getAttribute('href')).toBe('../collections/before-the-crane.epub');
    const files = await readBook(readFileSync(join(gathered, 'collections/before-the-crane.epub')));
    const contents = String(files.get('book/contents.xhtml'));
    const places = listed.map((headline) => contents.indexOf(headline));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(listed).toHaveLength(4);
  });

  test('has a feed, the newest first, and a line in the sitemap', () => {
    const feed = readFileSync(join(gathered, 'feeds/collection-before-the-crane.xml'), 'utf8');
    expect(Array.from(feed.matchAll(/<published>(.{10})/g), ([, day]) => day)).toEqual([
      '2022-03-01',
      '2021-10-05',
      '2021-09-14',
      '2021-03-24',
    ]);
    expect(feed).toContain('<subtitle>Three papers looked at it while it stood.</subtitle>');
    expect(readFileSync(join(gathered, 'feeds.opml'), 'utf8')).toContain('collection-before-the-crane.xml');
    expect(readFileSync(join(gathered, 'sitemap.xml'), 'utf8')).toContain(
      '<loc>https://quay.example.org/notes/collections/before-the-crane.html</loc>',
    );
  });
});

test('a library without marks and collections has no page of them, and no link to one', async () => {
  const folder = temporaryFolder(onTestFinished);
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  await mkdir(join(content, 'articles'), { recursive: true });
  await writeFile(join(content, 'articles/a.md'), '---\ntitle: A\n---\nIf a == b.\n');
  expect(await build(content, site)).toMatchObject({ code: 0 });
  for (const path of ['marked.html', 'marked.json', 'marked.md.txt', 'collections.html', 'collections'])
    expect(existsSync(join(site, path)), path).toBe(false);
  const html = readFileSync(join(site, 'articles/a.html'), 'utf8');
  expect(html).not.toMatch(/marked\.html|collection|passage/);
});
