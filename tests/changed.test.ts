import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSourceFiles } from '../src/article/source-files.ts';
import { follow } from './follow.ts';
import { useServed } from './serve.ts';
import { useBrowser } from './use-browser.ts';

const { changed, gathered } = inject('sites');
const content = join(import.meta.dirname, 'content/changed/articles');
const bridge = '2022-03-08-harbour-bridge-shuts';
const chromium = useBrowser();
const served = useServed(changed);
let page: Page;
beforeAll(async () => {
  page = await chromium.browser.newPage();
});
afterAll(() => page.close());

const textsOf = async (selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
const read = (path: string) => readFileSync(join(changed, path), 'utf8');

describe('an article that was changed', () => {
  test('says how often and when, beside its date, and leads to what changed', async () => {
    await page.goto(`${served.address}articles/${bridge}.html`);
    expect(await textsOf('.byline p')).toEqual([
      'By Ida Holm and Omar Said',
      'March 8, 2022',
      'Changed 2 times, last on March 11, 2022',
      '1 min read',
    ]);
    await follow(page.getByText('Changed 2 times'));
    expect(await page.title()).toBe('What changed: Harbour Bridge Shuts for a Month · The Second Edition');
    expect(await textsOf('.changed-article')).toEqual(['Harbour Bridge Shuts for a Month']);
    expect(await textsOf('.change h2')).toEqual(['March 11, 2022', 'March 8, 2022, 19:15']);
    expect((await textsOf('.change .facts'))[1]).toBe(
      'Before: March 8, 2022 After: March 8, 2022, 19:15 28 words added 9 words removed',
    );
    const second = page.locator('.change').nth(1);
    expect(await second.locator('.headline del').allInnerTexts()).toEqual(['Closes', 'Week']);
    expect(await second.locator('.headline ins').allInnerTexts()).toEqual(['Shuts', 'Month']);
    expect(await second.locator('.byline ins').allInnerTexts()).toEqual(['and Omar Said']);
  });

  test('shows what went and what came without the help of colour', async () => {
    await page.goto(`${served.address}articles/${bridge}/changes.html`);
    const lineOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(await lineOf('.difference del')).toBe('line-through');
    expect(await lineOf('.difference ins')).toBe('underline');
  });

  test('has a page for each version, with its own words, attribution and hash, that names the newest', async () => {
    await page.goto(`${served.address}articles/${bridge}/changes.html`);
    await follow(page.locator('.change').nth(1).getByRole('link').first());
    expect(await page.locator('h1').innerText()).toBe('Harbour Bridge Closes for a Week');
    expect(await textsOf('.earlier-version')).toEqual([
      'An earlier version, of March 8, 2022 Read the newest: March 14, 2022 What changed',
    ]);
    const source = readFileSync(join(content, bridge, 'versions/2022-03-08.md'));
    expect(await page.locator('.checksum code').innerText()).toBe(
      createHash('sha256').update(source).digest('hex'),
    );
    expect(await textsOf('.byline p')).toEqual(['By Ida Holm', 'March 8, 2022', '1 min read']);
    const file = await page.getByRole('link', { name: 'Markdown' }).getAttribute('href');
    expect(file).toBe(`../../articles/${bridge}/2022-03-08.md.txt`);
    expect(readFileSync(join(changed, `articles/${bridge}/2022-03-08.md.txt`))).toEqual(source);
    await follow(page.getByText('Read the newest'));
    expect(await page.locator('h1').innerText()).toBe('Harbour Bridge Shuts for a Month');
  });

  test('is found by search engines in its newest version alone', () => {
    const [newest, older, changes] = [
      read(`articles/${bridge}.html`),
      read(`articles/${bridge}/2022-03-08.html`),
      read(`articles/${bridge}/changes.html`),
    ];
    expect(newest).not.toContain('noindex');
    for (const html of [older, changes]) {
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toContain('rel="canonical"');
    }
    expect(older).toContain(`<link rel="latest-version" href="../../articles/${bridge}.html">`);
    const lists = ['index.html', 'sitemap.xml', 'feed.xml', 'authors/ida-holm.html'].map(read).join('');
    expect(lists).toContain('Harbour Bridge Shuts');
    expect(lists).not.toContain('Closes for a Week');
    expect(lists).not.toContain(`${bridge}/`);
  });

  test('is read in its own direction', async () => {
    const folder =
      readdirSync(join(changed, 'articles')).find((name) => /^2023-10-05[^.]*$/.test(name)) ?? '';
    await page.goto(`${served.address}articles/${encodeURIComponent(folder)}/changes.html`);
    expect(await page.locator('.difference').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.difference .headline ins').innerText()).toBe('شهرًا');
  });

  test('takes its versions along in its saved copy', () => {
    const { files } = readSourceFiles(read(`saved/${bridge}.html`));
    expect(files.map(({ name }) => name)).toEqual([
      'index.md',
      'versions/2022-03-08T1915+0100.md',
      'versions/2022-03-08.md',
    ]);
    for (const { name, bytes } of files)
      expect(Buffer.from(bytes)).toEqual(readFileSync(join(content, bridge, name)));
  });
});

test('all changed articles are listed, the one that changed last first, and the foot of every page leads there', async () => {
  await page.goto(served.address);
  await follow(page.locator('.colophon').getByText('Changed articles'));
  expect(await textsOf('.changed-list .headline')).toEqual([
    'الجسر مغلق شهرًا',
    'Harbour Bridge Shuts for a Month',
  ]);
  expect((await textsOf('.changed-list .facts'))[0]).toMatch(/^Changed once, on October 7, 2023/);
});

test('an article that was not changed says nothing of it', () => {
  const html = read('articles/2024-01-02-the-ferry-runs.html').replace(/<footer class="colophon"[^]*/, '');
  expect(html).not.toMatch(/changes\.html|Changed|earlier-version|version-history|<ins|<del/);
});

test('a library without changes has no page of them, no link to one, and no style for it', () => {
  expect(existsSync(join(gathered, 'changes.html'))).toBe(false);
  for (const path of ['index.html', 'articles/2022-03-20-who-paid-for-the-rope.html'])
    expect(readFileSync(join(gathered, path), 'utf8')).not.toMatch(
      /changes\.html|earlier-version|difference/,
    );
});
