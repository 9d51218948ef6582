import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './use-browser.ts';

const { samples, gathered } = inject('sites');
const chromium = useBrowser();

/** The lists below an article: the heading of each, and what else is read in it, line by line. */
async function listsBelow(site: string, id: string): Promise<Record<string, string[]>> {
  const page = await chromium.browser.newPage();
  await page.goto(pathToFileURL(join(site, 'articles', `${id}.html`)).href);
  const lists = await page.locator('.footer .held-list').allInnerTexts();
  await page.close();
  const lines = lists.map((text) => text.split('\n').filter((line) => line.trim() !== ''));
  return Object.fromEntries(lines.map(([heading = '', ...rest]) => [heading, rest]));
}

test('an article lists those that link to it, and one that nobody cites says nothing', async () => {
  expect(await listsBelow(gathered, '2022-03-08-what-the-inspectors-wrote')).toEqual({
    'Mentioned in': ['Who Paid for the Rope', 'The Harbour Post, March 20, 2022'],
  });
  expect(await listsBelow(gathered, '2022-03-20-who-paid-for-the-rope')).toEqual({});
});

test('an article leads to another on the same matter, and says who chose it', async () => {
  const table = '2026-10-05-a-table-wider-than-a-telephone';
  const crane = '2021-03-02-harbour-office-hedges-on-night-work-before-crane-fell';
  const note = 'Alike in their words: chosen by this library, not by the publisher.';
  const headline = /^Harbour Office Hedges/;
  const found = await listsBelow(samples, table);
  expect(found['Also in this library']).toEqual([
    note,
    expect.stringMatching(headline),
    'The Harbour Post, March 2, 2021',
  ]);
  expect(Object.keys(await listsBelow(samples, crane))).toContain('Also in this library');
  expect(await listsBelow(samples, '2026-11-18-where-the-ferry-went')).not.toHaveProperty(
    'Also in this library',
  );
});
