import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectRestored } from './expect-restored.ts';
import { environmentOf, getPrograms, programOf } from './get-programs.ts';
import { serve, type Served } from './serve.ts';
import { useBrowser } from './use-browser.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { samples } = inject('sites');
const chromium = useBrowser();
const bridge = '2026-10-27-two-pictures-of-a-bridge';
const folder = temporaryFolder();
let served: Served;

beforeAll(async () => {
  served = await serve(samples, '/some/path/');
});
afterAll(() => {
  served.close();
});

const { wget: root } = await getPrograms(['wget']);
if (root === undefined)
  console.warn('NOT TRIED: this machine has no wget, and no packages of Debian to get it from');

/** What wget cannot fetch is an error of its own, and fails the test. */
const wget = async (...args: string[]) =>
  promisify(execFile)(
    programOf('wget', root ?? '/'),
    ['--no-verbose', '--no-config', '--no-proxy', ...args],
    { cwd: folder, env: { ...process.env, ...(await environmentOf(root ?? '/')) } },
  );

describe.runIf(root)('wget --mirror --page-requisites --convert-links', () => {
  let mirror: string;
  beforeAll(async () => {
    const flags = ['--mirror', '--page-requisites', '--convert-links', '--no-host-directories'];
    await wget(...flags, '--directory-prefix=mirror', served.address);
    mirror = join(folder, 'mirror', 'some', 'path');
  });

  test.each(['index.html', `articles/${bridge}.html`, 'articles/2025-09-14-名前のない渡し船.html'])(
    'leaves %s with pictures, type and style when it is opened from disk',
    async (name) => {
      const page = await chromium.browser.newPage();
      const complaints: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(join(mirror, name)).href);
      const shown = await page.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        await Promise.all([...document.images].map((image) => image.decode()));
        await document.fonts.ready;
        return {
          pictures: document.images.length > 0,
          lost: [...document.images].filter((image) => image.naturalWidth === 0).length,
          hasItsType: [...document.fonts].some(
            ({ family, status }) => family === 'Newsreader' && status === 'loaded',
          ),
          columns: getComputedStyle(document.body).display,
        };
      });
      expect(shown).toEqual({ pictures: true, lost: 0, hasItsType: true, columns: 'flex' });
      expect(complaints).toEqual([]);
      // Nothing is still at the host from which it was taken.
      expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
      await page.close();
    },
  );

  test('leads from the front page to every article, its source, and its saved copies', () => {
    for (const path of [`articles/${bridge}.md.txt`, `saved/${bridge}.html`, `saved/${bridge}.epub`])
      expect(existsSync(join(mirror, path)), path).toBe(true);
    expect(readFileSync(join(mirror, `articles/${bridge}.html`), 'utf8')).not.toContain('127.0.0.1');
  });

  test('leaves saved copies that give their files back', () => {
    expectRestored(join(mirror, 'saved', `${bridge}.html`), bridge);
  });
});

test.runIf(root)('a saved copy that wget fetches alone gives its files back', async () => {
  await wget('--output-document=copy.html', `${served.address}saved/${bridge}.html`);
  expectRestored(join(folder, 'copy.html'), bridge);
});

test.runIf(root)('wget --warc-file writes a web archive that holds the article’s page', async () => {
  const address = `${served.address}articles/${bridge}.html`;
  await wget('--page-requisites', '--warc-file=article', '--directory-prefix=pages', address);
  const warc = gunzipSync(readFileSync(join(folder, 'article.warc.gz'))).toString('latin1');
  const responses = warc.split('WARC/1.0\r\n').filter((record) => record.includes('WARC-Type: response'));
  const page = responses.find((record) => record.includes(`WARC-Target-URI: <${address}>`));
  expect(page).toContain('HTTP/1.1 200');
  expect(page).toContain(readFileSync(join(samples, 'articles', `${bridge}.html`), 'latin1'));
  expect(responses.some((record) => /WARC-Target-URI: <[^>]*\.webp>/.test(record))).toBe(true);
});
