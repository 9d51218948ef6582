import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findPages } from './find-pages.ts';
import { useServed } from './serve.ts';
import { useBrowser } from './use-browser.ts';

const sites = inject('sites');
const chromium = useBrowser();

/** The folders of lists and copies of which a page was looked at, and such pages of no folder. */
const kinds = new Set<string>();
/** Articles, front pages, and one page of each other kind: these differ in nothing but the articles on them. */
function isLooked(path: string): boolean {
  if (path.startsWith('articles/') || path === 'index.html') return true;
  const kind = path.replace(/[^/]+$/, '') || path;
  const isNew = !kinds.has(kind);
  kinds.add(kind);
  return isNew;
}

describe.each(Object.keys(sites) as (keyof typeof sites)[])('every page of the %s site', (name) => {
  const pages = findPages(sites[name]);
  const looked = new Set(pages.filter(isLooked));
  const served = useServed(sites[name]);
  let page: Page;
  /** What the browser had to say, and what it asked of others. */
  let complaints: string[];

  beforeAll(async () => {
    page = await chromium.browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(served.address) && !url.startsWith('data:')) complaints.push(`asked for ${url}`);
    });
  });
  afterAll(() => page.close());

  test.each(pages)(
    '%s fits any screen, asks nobody else for anything, and sets each script as it must; articles and the first of each other kind are accessible by day and night',
    async (path) => {
      complaints = [];
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(served.address + path.split('/').map(encodeURIComponent).join('/'));

      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const excess = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(excess, `what does not fit ${width} px`).toBe(0);
      }
      if (looked.has(path)) {
        await page.setViewportSize({ width: 320, height: 800 });
        const excess = await page.evaluate(() => {
          const root = document.documentElement;
          root.style.fontSize = '200%';
          const wider = root.scrollWidth - root.clientWidth;
          root.style.fontSize = '';
          return wider;
        });
        expect(excess, 'what does not fit 320 px where text is twice as large').toBe(0);
        await page.setViewportSize({ width: 1440, height: 800 });
      }
      expect(await spacedOut(page), 'joined letters that are spaced out').toEqual([]);
      if (looked.has(path)) await expectAccessible(page);
      expect(await page.evaluate(() => 'broken' in window), 'a script of the article ran').toBe(false);
      expect(complaints.join('\n')).toBe('');
    },
  );
});

/** Texts whose letters join or hang from a bar, where they are set apart. */
function spacedOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !['normal', '0px'].includes(getComputedStyle(element).letterSpacing))
      .flatMap((element) => [...element.childNodes])
      .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : []))
      .filter((text) => /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}]/u.test(text)),
  );
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  for (const theme of ['light', 'dark', 'sepia']) {
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
    // What the themes change is colour.
    const options = theme === 'light' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
    expect(await violations(page, options), theme).toBe('');
  }
}

async function violations(page: Page, options: axe.RunOptions): Promise<string> {
  const results = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as axe.AxeResults;
  return results.violations
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    )
    .join('\n');
}
