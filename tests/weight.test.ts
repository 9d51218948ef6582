import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { findPageKinds } from './find-pages.ts';
import { useServed } from './serve.ts';
import { useBrowser } from './use-browser.ts';

const { samples, gathered } = inject('sites');
const scrape = 'articles/2021-03-02-harbour-office-hedges-on-night-work-before-crane-fell.html';
const chromium = useBrowser();
const served = useServed(samples);

test('the page of the scrape is at most 14 KB when it is compressed', () => {
  expect(gzipSync(readFileSync(join(samples, scrape))).length).toBeLessThanOrEqual(14_000);
});

test.each([samples, gathered])(
  'the scripts of a page have at most 2 KB together, besides the search',
  (site) => {
    for (const path of findPageKinds(site)) {
      const html = readFileSync(join(site, path), 'utf8');
      const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[^]*?)<\/script>/g)]
        .filter(({ groups }) => !groups?.['attributes']?.includes('application/ld+json'))
        .filter(
          ({ groups }) => path !== 'search.html' || !/librarySearch|filters\.js/.test(JSON.stringify(groups)),
        );
      const bytes = scripts.reduce((sum, { groups }) => sum + Buffer.byteLength(groups?.['text'] ?? ''), 0);
      expect(
        scripts.every(({ groups }) => !groups?.['attributes']?.includes('src=')),
        path,
      ).toBe(true);
      expect(bytes, path).toBeGreaterThan(0);
      expect(bytes, path).toBeLessThanOrEqual(2000);
    }
  },
);

test('a page loads at most 45 KB of type', async () => {
  const page = await chromium.browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) sizes.push(response.body().then((body) => body.length));
  });
  await page.goto(served.address + scrape);
  await page.evaluate(() => document.fonts.ready);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(45_000);
  await page.close();
});

test('what any page of western Europe loads of the type has at most 45 KB', () => {
  const files = globSync('src/fonts/{newsreader-*-basic,alegreya-figures-*}.woff2');
  expect(files).toHaveLength(6);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(45_000);
});

test('no line of a headline or text moves when its type arrives: another serif stands in at the same width', async (context) => {
  const page = await chromium.browser.newPage();
  await page.goto(served.address + scrape);
  const widths = await page.evaluate(async () => {
    const standIns = `'Newsreader in Georgia','Newsreader in Times','Newsreader in Noto'`;
    const words = document.querySelector('h1')?.textContent.trim() ?? '';
    const shown = document.body.appendChild(document.createElement('span'));
    shown.style.cssText = 'position:absolute;white-space:nowrap';
    shown.textContent = words;
    const widthIn = async (weight: number, family: string) => {
      // Fails for each that the system has not.
      await document.fonts.load(`${weight} 40px ${family}`, words).catch(() => []);
      shown.style.font = `${weight} 40px ${family}`;
      return shown.getBoundingClientRect().width;
    };
    const measured = [];
    for (const weight of [400, 500])
      measured.push({
        type: await widthIn(weight, 'Newsreader'),
        standIn: await widthIn(weight, `${standIns},monospace`),
        none: await widthIn(weight, 'monospace'),
      });
    return measured;
  });
  await page.close();
  for (const { type, standIn, none } of widths) {
    if (standIn === none) context.skip();
    expect(Math.abs(standIn / type - 1)).toBeLessThan(0.03);
  }
});

test('its text shows after one request: nothing it asks for besides holds up the first paint', async () => {
  const page = await chromium.browser.newPage();
  // Everything but the page itself never answers.
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.continue() : undefined));
  await page.goto(served.address + scrape, { waitUntil: 'commit' });
  await page.getByText('has refused to confirm or deny').waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.close();
});
