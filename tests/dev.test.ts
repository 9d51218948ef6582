import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startCommand } from './start-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('while somebody writes, the page follows the file, and a slip is told in the browser', async () => {
  const folder = temporaryFolder(onTestFinished);
  await cp('tests/content/samples', folder, { recursive: true });
  const path = join(folder, 'articles/2026-11-18-where-the-ferry-went/index.md');
  const written = await readFile(path, 'utf8');
  const server = await startCommand('dev', [], { BROADSHEET_CONTENT: folder });
  try {
    const page = async () => {
      const response = await fetch(`${server.address}/articles/2026-11-18-where-the-ferry-went.html`);
      return response.text();
    };
    await expect.poll(page).toContain('Where the Ferry Went</h1>');

    const change = (title: string) => writeFile(path, written.replace(/^title:.*/m, `title: ${title}`));
    await change('A Better Headline');
    await expect.poll(page).toContain('A Better Headline</h1>');
    await change('One\ntitle: Two');
    await expect.poll(page).toMatch(/index\.md:\d+:\d+: error: the key "title" is written twice/);
    const status = async (path: string) => (await fetch(server.address + path)).status;
    await change('Mended');
    await expect.poll(page).toContain('Mended</h1>');
    // No file can have this name.
    expect(await status('/%')).toBe(404);
  } finally {
    await server.stop();
  }
});
