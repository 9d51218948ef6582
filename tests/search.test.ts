import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { follow } from './follow.ts';
import { useServed } from './serve.ts';
import { useBrowser } from './use-browser.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { samples } = inject('sites');
const fixtures = inject('fixtures');
const chromium = useBrowser();
const served = useServed(samples);
const copy = temporaryFolder();
beforeAll(() => {
  cpSync(samples, copy, { recursive: true });
});

let page: Page;
let said: string[];
beforeAll(async () => {
  page = await chromium.browser.newPage();
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => said.push(message.text()));
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
});
beforeEach(async () => {
  // Another hash alone would not load the page anew.
  await page.goto('about:blank');
  said = [];
});
afterAll(() => page.close());

const places = [
  ['from disk', () => pathToFileURL(join(samples, 'search.html')).href],
  ['from a host', () => `${served.address}search.html`],
] as const;

const headlines = () => page.locator('.results .headline').allInnerTexts();
const status = () => page.locator('.search [role=status]').innerText();
async function look(address: string, query: string): Promise<string[]> {
  await page.goto(`${address}#q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.querySelector('.search [role=status]')?.textContent !== '');
  return headlines();
}

describe.each(places)('search %s', (_, address) => {
  test.each([
    ['a word', 'ferry', 'Where the Ferry Went'],
    ['its beginning', 'ferr', 'Where the Ferry Went'],
    ['a slip', 'fery', 'Where the Ferry Went'],
    ['two letters exchanged', 'efrry', 'Where the Ferry Went'],
    ['without accents', 'cambio de nombre', 'El muelle que cambió de nombre'],
  ])('finds by %s', async (_name, query, headline) => {
    expect((await look(address(), query))[0]).toBe(headline);
    expect(said).toEqual([]);
  });

  test('finds nothing for what nobody wrote, and says so', async () => {
    expect(await look(address(), 'qzxv')).toEqual([]);
    expect(await status()).toBe('0 articles found');
  });
});

test('every article is found by the rarest words of its headline, in any script', async () => {
  const names = readdirSync(join(samples, 'articles')).filter((name) => name.endsWith('.html'));
  for (const name of names) {
    await page.goto(pathToFileURL(join(samples, 'articles', name)).href);
    const headline = await page.locator('h1:not(.name)').innerText();
    expect((await look(places[0][1](), headline))[0], headline).toBe(headline);
  }
});

test('what is quoted must stand there as it is', async () => {
  const address = places[0][1]();
  expect((await look(address, '"the ferry went"')).length).toBeGreaterThan(0);
  await page.goto('about:blank');
  expect(await look(address, '"went ferry the"')).toEqual([]);
});

test('markup and 10,000 characters are words like others', async () => {
  const address = places[0][1]();
  await look(address, '<img src=x onerror=alert(1)> "><script>alert(1)</script>');
  await page.goto('about:blank');
  await look(address, 'ferry '.repeat(1700));
  expect((await headlines())[0]).toBe('Where the Ferry Went');
  expect(said).toEqual([]);
});

test('results can be filtered, and the address keeps query and filter', async () => {
  await look(places[0][1](), 'the');
  const before = (await headlines()).length;
  const year = page.locator('select[name=year]');
  const [, option] = await year.locator('option').allInnerTexts();
  const [, value = '', count = ''] = /^(\d{4}) \((\d+)\)$/.exec(option ?? '') ?? [];
  await year.selectOption(value);
  await page.waitForFunction((wanted) => location.hash.includes(`year=${wanted}`), value);
  await expect.poll(async () => (await headlines()).length).toBe(Number(count));
  expect(Number(count)).toBeLessThanOrEqual(before);
  await page.reload();
  await page.waitForFunction(() => document.querySelector('.search [role=status]')?.textContent !== '');
  expect((await headlines()).length).toBe(Number(count));
});

test('arrows move from the field through the results and back', async () => {
  await look(places[0][1](), 'ferry');
  await page.locator('.search input').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('headline');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
});

/** Parts of the index in the copy of the site, each as something puts it: cut off, or gone. */
function spoil(beginning: string, how: 'cut off' | 'missing'): () => void {
  const names = readdirSync(join(copy, 'search')).filter((name) => name.startsWith(beginning));
  const whole = names.map((name) => readFileSync(join(copy, 'search', name)));
  for (const [at, name] of names.entries()) {
    if (how === 'missing') rmSync(join(copy, 'search', name));
    else writeFileSync(join(copy, 'search', name), whole[at]?.subarray(0, 40) ?? '');
  }
  return () => {
    for (const [at, name] of names.entries()) writeFileSync(join(copy, 'search', name), whole[at] ?? '');
  };
}

describe.each(['cut off', 'missing'] as const)('a part of the index that is %s', (how) => {
  const address = () => pathToFileURL(join(copy, 'search.html')).href;
  const typeAgain = async (query: string) => {
    await page.locator('.search input').fill(query);
    await page.waitForFunction(() => {
      const text = document.querySelector('.search [role=status]')?.textContent ?? '';
      return text !== '' && !text.includes('could not be read');
    });
  };

  test.each([
    ['what results are filtered by', 'filters.js', /could not be read \(filters\.js\)/],
    ['terms', 't-', /could not be read \(t-\d+\.js\)/],
    ['texts', 'x-', /^\d articles? found · .*could not be read \(x-\d+\.js/],
  ])('is named, and asked for again with the next query: %s', async (_, beginning, message) => {
    const mend = spoil(beginning, how);
    try {
      await look(address(), 'ferry');
      expect(await status()).toMatch(message);
      expect(await headlines()).toEqual([]);
    } finally {
      mend();
    }
    await typeAgain('ferry went');
    expect((await headlines())[0]).toBe('Where the Ferry Went');
  });

  test('and knows words alone hides no article that has the word as it was typed', async () => {
    const mends = [spoil('w-', how), spoil('r-', how)];
    try {
      expect((await look(address(), 'ferry'))[0]).toBe('Where the Ferry Went');
    } finally {
      for (const mend of mends) mend();
    }
  });

  test('and has the text of one result leaves the others', async () => {
    const mend = spoil('x-0.js', how);
    try {
      await look(address(), 'the');
      expect(await status()).toMatch(/could not be read \(x-0\.js\)/);
      expect((await headlines()).length).toBeGreaterThan(0);
    } finally {
      mend();
    }
  });
});

test('a query that is too long says how far it was looked for', async () => {
  const words = Array.from({ length: 40 }, (_, at) => `ferry${at}`).join(' ');
  await look(places[0][1](), words);
  expect(await status()).toMatch(/· The query is long: it was looked for up to “ferry15”\.$/);
});

test('a phrase is looked for in some texts at once, and the page says in how many', async () => {
  await look(pathToFileURL(join(fixtures.site, 'search.html')).href, '"the the"');
  const [, checked, all] =
    /^0 articles found · The phrase was looked for in the first (\d+) of (\d+) articles/.exec(
      await status(),
    ) ?? [];
  expect([checked, Number(all) > 40]).toEqual(['20', true]);
  for (let more = 0; more < Math.ceil(Number(all) / 20) - 1; more++) {
    const before = await status();
    await page.locator('.more').click();
    await page.waitForFunction(
      (text) => document.querySelector('.search [role=status]')?.textContent !== text,
      before,
    );
  }
  expect(await status()).toBe('0 articles found');
  expect(await page.locator('.more').isVisible()).toBe(false);
});

test('more results come once, however often somebody asks while they load', async () => {
  await look(pathToFileURL(join(fixtures.site, 'search.html')).href, 'the');
  await page.locator('.more').evaluate((more) => {
    (more as HTMLButtonElement).click();
    (more as HTMLButtonElement).click();
  });
  await page.waitForFunction(() => document.querySelectorAll('.results > li').length > 10);
  await page.waitForTimeout(500);
  const links = await page
    .locator('.results .headline')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toHaveLength(20);
  expect(new Set(links).size).toBe(20);
});

test('the key of the search leads to its field, and keeps what was looked for', async () => {
  await look(places[0][1](), 'ferry');
  await page.locator('.results a').first().focus();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  expect(await page.locator('.search input').inputValue()).toBe('ferry');
});

test('where nothing is found, other ways lead on', async () => {
  const ways = page.locator('.ways-on a');
  await look(places[0][1](), 'ferry');
  expect(await ways.first().isVisible()).toBe(false);
  await look(places[0][1](), 'zzqqxx');
  expect(await ways.allInnerTexts()).toEqual(['Dates', 'Authors', 'Publishers', 'Topics']);
  await follow(ways.first());
  expect(page.url()).toMatch(/dates\.html$/);
});

test('without a script the page says so, and leads to the lists', async () => {
  const plain = await chromium.browser.newPage({ javaScriptEnabled: false });
  await plain.goto(places[0][1]());
  expect(await plain.locator('main').innerText()).toContain(
    'Search needs JavaScript. Without it, browse by Dates, Authors, Publishers, and Topics.',
  );
  expect(await plain.locator('main noscript a, main p a').count()).toBeGreaterThanOrEqual(4);
  await plain.close();
});
