import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findPageKinds, findPages } from './find-pages.ts';
import { serve, type Served } from './serve.ts';
import { useBrowser } from './use-browser.ts';

const sites = inject('sites');
const chromium = useBrowser();

const all = findPages(sites.samples);
/** Every address is relative, as is tested below: a host serves one page of a kind as it serves the others. */
const kinds = [
  ...findPageKinds(sites.samples),
  ...all.filter((path) => path.startsWith('saved/')).slice(0, 1),
];
const hosts: [string, string[], (folder: string) => Promise<Served>][] = [
  ['at the root of a host', kinds, (folder) => serve(folder, '/')],
  ['under a path', kinds, (folder) => serve(folder, '/some/path/')],
  [
    'from disk',
    all,
    (folder) => Promise.resolve({ address: `${pathToFileURL(folder).href}/`, close: () => undefined }),
  ],
];

describe.each(hosts)('the same folder %s', (_, pages, host) => {
  let served: Served;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    served = await host(sites.samples);
    page = await chromium.browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => {
      // The next page breaks off what the last one still asks for.
      if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
      complaints.push(`not loaded: ${request.url()}`);
    });
  });
  afterAll(async () => {
    await page.close();
    served.close();
  });

  test.each(pages)('shows %s with its type and every picture', async (path) => {
    complaints = [];
    await page.goto(served.address + path.split('/').map(encodeURIComponent).join('/'));

    const shown = await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map((image) => image.decode()));
      await document.fonts.ready;
      return {
        lostPictures: [...document.images].filter((image) => image.naturalWidth === 0).length,
        hasItsType: [...document.fonts].some(
          ({ family, status }) => family === 'Newsreader' && status === 'loaded',
        ),
        columns: getComputedStyle(document.body).display,
      };
    });
    expect(shown).toEqual({ lostPictures: 0, hasItsType: true, columns: 'flex' });
    expect(complaints).toEqual([]);

    const links = await page.evaluate(() => [...document.links].map(({ href }) => href));
    const own = links.filter((href) => href.startsWith(served.address));
    expect(
      links.filter((href) => !own.includes(href) && !/^(?:https?:\/\/(?!127)|mailto:)/.test(href)),
    ).toEqual([]);
    expect(own.filter((href) => !namesAFile(href.slice(served.address.length)))).toEqual([]);
  });
});

function namesAFile(address: string): boolean {
  const [path = '', id] = decodeURIComponent(address).split('#');
  const file = join(sites.samples, path);
  if (path === '' || !existsSync(file)) return false;
  return id === undefined || readFileSync(file, 'utf8').includes(`id="${id}"`);
}

test.each(Object.values(sites).flatMap((folder) => findPages(folder).map((path) => join(folder, path))))(
  '%s names no address of its own host, unless it knows it',
  (file) => {
    const html = readFileSync(file, 'utf8');
    const addresses = Array.from(html.matchAll(/\s(?:href|src)="([^"]*)"/g), ([, address = '']) => address);
    expect(
      addresses.filter((address) => /^(?!https?:|mailto:|data:)[a-z]+:|^\/|^\.\//.test(address)),
    ).toEqual([]);
  },
);
