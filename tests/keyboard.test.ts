import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { findPageKinds } from './find-pages.ts';
import { useServed } from './serve.ts';
import { useBrowser } from './use-browser.ts';

const sites = inject('sites');
const { samples } = sites;
const chromium = useBrowser();
const served = useServed(samples);

test.each([
  'index.html',
  'articles/2021-03-02-harbour-office-hedges-on-night-work-before-crane-fell.html',
  'articles/2026-10-05-a-table-wider-than-a-telephone.html',
  'articles/2026-10-27-two-pictures-of-a-bridge.html',
  'dates.html',
  'dates/2026.html',
  'topics.html',
  'topics/history.html',
])('the keyboard reaches everything on %s, and shows where it is', async (path) => {
  const page = await chromium.browser.newPage({ viewport: { width: 1024, height: 800 } });
  await page.goto(served.address + path);
  const wanted = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')];
    const reachable = elements.filter((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    for (const [index, element] of reachable.entries()) element.setAttribute('data-stop', String(index));
    return reachable.length;
  });

  const reached: string[] = [];
  for (let press = 0; press < wanted; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return `${element.dataset['stop'] ?? element.outerHTML.slice(0, 200)} ${isSeen ? 'seen' : 'unseen'}`;
    });
    reached.push(stop);
  }
  expect(reached).toEqual(Array.from({ length: wanted }, (_, index) => `${index} seen`));
  await page.close();
});

test('the first stop leads past the masthead to the text', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${served.address}about.html`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The focus goes there with the next frame.
  await page.waitForFunction(() => !document.activeElement?.matches('.skip'));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.masthead'))).toBeNull();
  await page.close();
});

test('keys lead to the search, to the next story and back, and never from a field', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${served.address}index.html`);
  await page.keyboard.press('/');
  await page.waitForURL('**/search.html');
  await page.locator('.search input').focus();
  await page.keyboard.type('j/k?');
  expect(await page.locator('.search input').inputValue()).toBe('j/k?');

  const [newest, next] = ['2026-11-18-where-the-ferry-went', '2026-10-27-two-pictures-of-a-bridge'];
  await page.goto(`${served.address}articles/${newest}.html`);
  await page.keyboard.press('j');
  await page.waitForURL(`**/${next}.html`);
  await page.keyboard.press('k');
  await page.waitForURL(`**/${newest}.html`);
  await page.keyboard.press('?');
  await page.waitForURL('**/about.html');
  expect(await page.locator('main kbd').allInnerTexts()).toEqual(['/', 'j', 'k', '?']);

  await page.getByLabel('Reading settings').click();
  await page.getByLabel('Off', { exact: true }).check();
  await page.goto(`${served.address}articles/${newest}.html`);
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await page.waitForTimeout(300);
  expect(page.url()).toContain(newest);
  await page.close();
});

test.each(['samples', 'gathered'] as const)(
  'the key of the search leads to its field from every kind of page: %s',
  async (name) => {
    const page = await chromium.browser.newPage();
    for (const path of findPageKinds(sites[name])) {
      await page.goto(pathToFileURL(join(sites[name], path)).href);
      // Where nobody else knows the way, the page that is shown for every lost address has the whole one.
      if (path === '404.html' && name === 'gathered') continue;
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('/');
      await page.waitForURL('**/search.html');
      await page.waitForFunction(() => document.activeElement?.matches('.search input'));
    }
    await page.close();
  },
);
