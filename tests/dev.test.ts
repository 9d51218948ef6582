import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { freePort } from './start-server.ts';

test('while somebody writes, the page follows the file, and a slip is told in the browser', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dev-'));
  await cp('tests/content/samples', folder, { recursive: true });
  const path = join(folder, 'articles/2026-11-18-where-the-ferry-went/index.md');
  const written = await readFile(path, 'utf8');
  const port = await freePort();
  const server = spawn(process.execPath, ['src/commands/dev.ts', '--port', String(port)], {
    env: { ...process.env, BROADSHEET_CONTENT: folder, NODE_ENV: '', VITEST: '' },
    stdio: 'ignore',
  });
  try {
    const page = async () => {
      const response = await fetch(`http://localhost:${port}/articles/2026-11-18-where-the-ferry-went.html`);
      return response.text();
    };
    const patience = { timeout: 30_000, interval: 200 };
    await vi.waitFor(async () => expect(await page()).toContain('Where the Ferry Went</h1>'), patience);

    const change = (title: string) => writeFile(path, written.replace(/^title:.*/m, `title: ${title}`));
    await change('A Better Headline');
    await vi.waitFor(async () => expect(await page()).toContain('A Better Headline</h1>'), patience);
    await change('One\ntitle: Two');
    await vi.waitFor(
      async () => expect(await page()).toMatch(/index\.md:\d+:\d+: error: the key "title" is written twice/),
      patience,
    );
    const status = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).status;
    await change('Mended');
    await vi.waitFor(async () => expect(await page()).toContain('Mended</h1>'), patience);
    // No file can have this name.
    expect(await status('/%')).toBe(404);
  } finally {
    server.kill();
    await rm(folder, { recursive: true });
  }
}, 120_000);
