import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from './find-browser.ts';

/** A browser for the tests of a file, closed behind the last one. */
export function useBrowser(): { readonly browser: Browser } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(await findBrowser());
    // A busy machine may take longer than the 30 seconds that Playwright has by itself.
    browser.on('context', (context) => {
      context.setDefaultTimeout(120_000);
    });
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      if (!browser) throw new Error('the browser opens when the tests begin');
      return browser;
    },
  };
}
