import { expect, inject, test } from 'vitest';
import { useServed } from './serve.ts';
import { useBrowser } from './use-browser.ts';

const { rough } = inject('sites');
const chromium = useBrowser();
const served = useServed(rough);

test('years of a few articles make low rows, and what has no date stands apart from them', async () => {
  const page = await chromium.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${served.address}dates.html`);
  const rows = await page
    .locator('.years tbody tr')
    .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(Math.max(...rows)).toBeLessThan(70);
  const years = await page.locator('.years').boundingBox();
  const undated = await page.getByRole('heading', { name: 'Undated' }).boundingBox();
  expect((undated?.y ?? 0) - ((years?.y ?? 0) + (years?.height ?? 0))).toBeGreaterThan(16);
  await page.close();
});

test('a year is as high as its own months need, and its page says the day alone below the name of a month', async () => {
  const page = await chromium.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${served.address}dates.html`);
  const bars = page.locator('.month-bars');
  const heights = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().height));
  const tallest = await bars.evaluateAll((all) =>
    all.map((bar) =>
      Math.max(...[...bar.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect().height)),
    ),
  );
  for (const [at, height] of heights.entries()) expect(height - (tallest[at] ?? 0)).toBeLessThan(10);

  await page.goto(`${served.address}dates/2024.html`);
  expect(await page.locator('h2').allInnerTexts()).toEqual(['February']);
  expect(await page.locator('.article-list time').allInnerTexts()).toEqual(['29']);
  await page.close();
});

test('a story without dek and picture begins on the front page', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${served.address}index.html`);
  const card = page.locator('.card', { hasText: 'Donaudampfschifffahrts' });
  expect(await card.locator('.dek').innerText()).toMatch(/^Rindfleischetikettierungsüberwachungs/);
  await page.close();
});

test('an article of which nothing is known but its words has no heading on where it comes from, and no neighbours in time', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${served.address}articles/undated.html`);
  expect(await page.getByText('Keep this article').isVisible()).toBe(true);
  expect(await page.getByText('Where this comes from').count()).toBe(0);
  expect(await page.locator('.neighbours').count()).toBe(0);
  await page.goto(`${served.address}articles/2019-06-07-fifty-words.html`);
  expect(await page.locator('.attribution').innerText()).toMatch(
    /Where this comes from\s+First published\s+June 7, 2019/,
  );
  expect(
    await page.locator('.neighbours a').evaluateAll((all) => all.map(({ className }) => className)),
  ).toEqual(['next']);
  // Chromium would cut it off without an ellipsis.
  const headline = page.locator('.neighbours .next .headline');
  expect(await headline.evaluate((element) => getComputedStyle(element).textAlign)).toBe('left');
  await page.close();
});

test('the address of an archived copy is shown as people read it, and leads where it says', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${served.address}articles/2021-07-14-hebrew.html`);
  const copy = page.locator('.attribution a[href*="web.archive.org"]').first();
  expect(await copy.innerText()).toBe(
    'https://web.archive.org/web/20210714120000/https://example.co.il/חדשות',
  );
  expect(await copy.getAttribute('href')).toContain('/%D7%97%D7%93%D7%A9%D7%95%D7%AA');
  await page.close();
});

test('on paper the address of a link stands behind its words, unless they are the address', async () => {
  const page = await chromium.browser.newPage();
  const printed = async (article: string, link: string) => {
    await page.goto(`${served.address}articles/${article}.html`);
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator(link).first();
    return shown.evaluate((element) => getComputedStyle(element, '::after').content);
  };
  expect(await printed('2021-07-14-hebrew', '.body p > a[rel]')).toContain('https://example.org/');
  expect(await printed('2024-02-29-long-words', '.body blockquote a[rel]')).toBe('none');
  await page.close();
});

test.each([320, 768, 1440])(
  'at %i px a headline of fifty words, and a dek of six sentences, make no card higher than a screen',
  async (width) => {
    const page = await chromium.browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${served.address}index.html`);
    const heights = await page
      .locator('.card:not(:has(img)) :is(h2, h3)')
      .evaluateAll((all) => all.map((heading) => heading.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    expect(Math.max(...heights)).toBeLessThan(300);
    const deks = page.locator('.card .dek');
    const heightsOfDeks = await deks.evaluateAll((all) =>
      all.map((dek) => dek.getBoundingClientRect().height),
    );
    expect(Math.max(...heightsOfDeks)).toBeLessThan(300);
    expect(await deks.allInnerTexts()).toContainEqual(
      expect.stringMatching(/^The harbour office counts its boats\. .*shut\.$/),
    );
    await page.close();
  },
);

test('on a telephone with letters twice as large, no card squeezes its words beside its picture, and no months stand on one another', async () => {
  const page = await chromium.browser.newPage({ viewport: { width: 320, height: 800 } });
  const enlarge = () =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
  await page.goto(`${served.address}index.html`);
  await enlarge();
  const words = page.locator('.card:has(img) .words');
  const widths = await words.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  expect(widths.length).toBeGreaterThan(1);
  expect(Math.min(...widths)).toBeGreaterThan(200);
  await page.goto(`${served.address}dates.html`);
  const month = page.locator('.months > span').first();
  expect(await month.isVisible()).toBe(true);
  await enlarge();
  expect(await month.isVisible()).toBe(false);
  await page.close();
});
