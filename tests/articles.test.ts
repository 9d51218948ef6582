import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Fixture, findFixtures } from './find-fixtures.ts';
import { outline } from './outline.ts';
import { readFacts } from './read-facts.ts';
import { useServed } from './serve.ts';
import { useBrowser } from './use-browser.ts';

const { site, messages } = inject('fixtures');
const chromium = useBrowser();
const served = useServed(site);
let page: Page;
beforeAll(async () => {
  page = await chromium.browser.newPage({ viewport: { width: 320, height: 800 } });
});
afterAll(() => page.close());

describe.each(findFixtures())('$name', ({ name, expected, body }: Fixture) => {
  const { messages: told = [], ...facts } = expected;

  test('check says of it what is expected, and no more', () => {
    const start = `articles/${name}/index.md:`;
    const said = messages
      .filter((line) => line.startsWith(start))
      .map((line) => line.slice(start.length).replace(/^(\d+):\d+: /, '$1: '));
    for (const message of told) {
      const found = said.findIndex((line) => fits(line, message));
      expect(found, `nothing like "${message}" is said, but ${JSON.stringify(said)}`).not.toBe(-1);
      said.splice(found, 1);
    }
    expect(said).toEqual([]);
  });

  // An error stops a build: there is no page to look at.
  if (told.some((message) => message.includes('error: '))) return;

  test('a reader sees what is expected', async () => {
    expect(existsSync(join(site, `articles/${name}.html`)), 'it has a page').toBe(true);
    await page.goto(`${served.address}articles/${name}.html`);
    const seen = await page.evaluate(readFacts);
    const keys = Object.keys(facts) as (keyof typeof facts)[];
    expect(Object.fromEntries(keys.map((key) => [key, seen[key] ?? null]))).toEqual(facts);

    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, 'what does not fit 320 px').toBe(0);

    if (body === undefined) return;
    const lines = await page.evaluate(outline, '.body');
    await page.setContent(`<div class="body" dir="${seen.direction ?? 'ltr'}">${body}</div>`);
    expect(lines).toEqual(await page.evaluate(outline, '.body'));
  });
});

/** Whether a message says what a fixture expects, where … stands for any words. */
function fits(message: string, pattern: string): boolean {
  let from = 0;
  return pattern.split(' … ').every((part) => {
    const at = message.indexOf(part, from);
    from = at + part.length;
    return at !== -1;
  });
}
