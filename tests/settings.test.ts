import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useServed } from './serve.ts';
import { useBrowser } from './use-browser.ts';

const { samples } = inject('sites');
const chromium = useBrowser();
const served = useServed(samples);

const paper = { light: 'rgb(251, 250, 245)', sepia: 'rgb(244, 233, 211)', dark: 'rgb(23, 22, 19)' };

test.each(['a script', 'no script'])('a reader with %s chooses paper, size and typeface', async (kind) => {
  const context = await chromium.browser.newContext({
    javaScriptEnabled: kind === 'a script',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.goto(`${served.address}about.html`);
  expect(await backgroundOf(page)).toBe(paper.light);

  await page.getByLabel('Reading settings').click();
  await page.getByLabel('Dark').check();
  expect(await backgroundOf(page)).toBe(paper.dark);
  await page.getByLabel('Sepia').check();
  expect(await backgroundOf(page)).toBe(paper.sepia);

  const size = await fontOf(page, 'font-size');
  await page.getByLabel('Larger').check();
  expect(parseFloat(await fontOf(page, 'font-size'))).toBeGreaterThan(parseFloat(size) * 1.1);
  await page.getByLabel('Sans').check();
  expect(await fontOf(page, 'font-family')).toMatch(/^system-ui/);
  await context.close();
});

test('what was chosen holds on the next page, before anything of it is painted', async () => {
  const context = await chromium.browser.newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(`${served.address}about.html`);
  await page.getByLabel('Reading settings').click();
  await page.getByLabel('Dark').check();

  // Records every background that the page has from the moment its body exists.
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`${served.address}topics.html`);
  await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 3);
  const seen = (await page.evaluate('seen')) as string[];
  expect([...new Set(seen)]).toEqual([paper.dark]);
  await page.getByLabel('Reading settings').click();
  expect(await page.getByLabel('Dark').isChecked()).toBe(true);
  await context.close();
});

test('larger text leaves the margin its room: a related article stands no farther out than the byline', async () => {
  const page = await chromium.browser.newPage({ viewport: { width: 960, height: 800 } });
  await page.goto(
    `${served.address}articles/2021-03-02-harbour-office-hedges-on-night-work-before-crane-fell.html`,
  );
  await page.getByLabel('Reading settings').click();
  await page.getByLabel('Larger').check();
  const endOf = (part: string) =>
    page.locator(part).evaluate((element) => Math.round(element.getBoundingClientRect().right));
  expect(await endOf('.related >> nth=0')).toBe(await endOf('.byline'));
  await page.close();
});

test('the one inline script is at most 2 KB, and there is no other', async () => {
  const html = await (await fetch(served.address)).text();
  const scripts = Array.from(html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g));
  expect(scripts).toHaveLength(1);
  expect(Buffer.byteLength(scripts[0]?.[2] ?? '')).toBeLessThanOrEqual(2048);
  expect(scripts[0]?.[1]).toBe('');
});

test('a printed article is black on white, without the site around it', async () => {
  const page = await chromium.browser.newPage({ colorScheme: 'dark' });
  await page.goto(`${served.address}articles/2026-11-18-where-the-ferry-went.html`);
  await page.emulateMedia({ media: 'print' });
  expect(await backgroundOf(page)).toBe('rgb(255, 255, 255)');
  for (const part of ['.masthead nav', '.settings', '.colophon', '.neighbours', '.cite', '.keep']) {
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
  }
  expect(await page.getByText('Where this comes from').isVisible()).toBe(true);
  await page.close();
});

test('on paper an embed has its address, and no word on what was not loaded', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${served.address}articles/2026-11-18-where-the-ferry-went.html`);
  const embed = page.locator('.embed', { has: page.locator('.address') }).first();
  expect(await embed.getByText('Not loaded').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await embed.getByText('Not loaded').isVisible()).toBe(false);
  expect(await embed.locator('.address').isVisible()).toBe(true);
  await page.close();
});

test('on a telephone the settings open below both lines of the menu', async () => {
  const page = await chromium.browser.newPage({ viewport: { width: 320, height: 800 } });
  for (const path of ['index.html', 'about.html']) {
    await page.goto(served.address + path);
    await page.getByLabel('Reading settings').click();
    const [menu, panel] = await Promise.all(
      ['.masthead nav', '.controls'].map((part) => page.locator(part).boundingBox()),
    );
    expect(panel?.y, path).toBeGreaterThanOrEqual((menu?.y ?? 0) + (menu?.height ?? 0));
  }
  await page.close();
});

test('the settings close with Escape, and when the focus goes on behind them', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${served.address}about.html`);
  const isOpen = () => page.locator('.settings').evaluate((details) => details.hasAttribute('open'));
  await page.getByLabel('Reading settings').focus();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await isOpen()).toBe(true);
  await page.locator('footer a').last().focus();
  expect(await isOpen()).toBe(false);
  await page.close();
});

test('figures stand on the line in sans text, and go below it in running text alone', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${served.address}articles/2026-11-18-where-the-ferry-went.html`);
  const figuresOf = (part: string) =>
    page
      .locator(part)
      .first()
      .evaluate((element) => getComputedStyle(element).fontVariantNumeric);
  expect(await figuresOf('.byline')).toBe('lining-nums');
  expect(await figuresOf('.embed .address')).toBe('lining-nums');
  expect(await figuresOf('.body > p:not(.dek)')).toBe('oldstyle-nums');
  await page.getByLabel('Reading settings').click();
  await page.getByLabel('Sans').check();
  expect(await figuresOf('.body > p:not(.dek)')).toBe('lining-nums');
  await page.close();
});

function backgroundOf(page: Page): Promise<string> {
  return page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
}

function fontOf(page: Page, property: 'font-size' | 'font-family'): Promise<string> {
  return page
    .locator('.about p')
    .first()
    .evaluate((paragraph, name) => getComputedStyle(paragraph).getPropertyValue(name), property);
}
