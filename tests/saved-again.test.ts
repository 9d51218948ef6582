import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { expectRestored } from './expect-restored.ts';
import { findBrowser } from './find-browser.ts';
import { stop } from './stop.ts';
import { useBrowser } from './use-browser.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { samples } = inject('sites');
const folder = temporaryFolder();

/** The one with pictures; `saved.test.ts` holds that each is whole when a browser writes it anew. */
const id = '2026-10-27-two-pictures-of-a-bridge';
const address = pathToFileURL(join(samples, 'saved', `${id}.html`)).href;

describe('a saved copy that a browser saves again as “HTML only”', () => {
  const chromium = useBrowser();

  test('gives its files back', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(address);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    await page.close();
    const path = join(folder, 'html-only.html');
    // The first lines of Chromium's own.
    writeFileSync(path, `<!DOCTYPE html>\n<!-- saved from url=(0016)http://localhost -->\n${html}`);
    expectRestored(path, id);
  });
});

describe('a saved copy that SingleFile saves again', () => {
  let browser: ChildProcess;
  let server: string;

  // The one that SingleFile starts by itself is a single process, which ends under load.
  beforeAll(async () => {
    const profile = join(folder, 'profile');
    const { executablePath, args } = await findBrowser();
    // Containers have little shared memory; Playwright's own browsers start so, too.
    const flags = [
      '--headless',
      '--remote-debugging-port=0',
      '--disable-dev-shm-usage',
      `--user-data-dir=${profile}`,
    ];
    browser = spawn(executablePath, [...args, ...flags], { stdio: 'ignore' });
    const told = join(profile, 'DevToolsActivePort');
    await vi.waitUntil(() => existsSync(told) && readFileSync(told, 'utf8').includes('\n'), 60_000);
    server = `http://127.0.0.1:${readFileSync(told, 'utf8').split('\n')[0] ?? ''}`;
  });
  afterAll(() => stop(browser));

  test('gives its files back', async () => {
    const path = join(folder, `${id}.html`);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      'node_modules/single-file-cli/single-file-node.js',
      `--browser-server=${server}`,
      address,
      path,
    ]);
    expect(existsSync(path), stdout + stderr).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain('Page saved with SingleFile');
    expectRestored(path, id);
  });
});
