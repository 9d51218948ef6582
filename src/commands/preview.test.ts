import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCommand } from '../../tests/start-command.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const folder = temporaryFolder();
let server: Awaited<ReturnType<typeof startCommand>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'index.html'), '<!doctype html><title>Front</title>');
  server = await startCommand('preview', ['--outDir', join(folder, 'site')]);
});
afterAll(async () => {
  await server.stop();
});

/** Asks for a path as it is written. */
async function ask(path: string): Promise<{ status: number | undefined; body: string }> {
  const asked = request(new URL(server.address), { path }).end();
  const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream & { statusCode?: number }];
  let body = '';
  for await (const piece of response) body += String(piece);
  return { status: response.statusCode, body };
}

test('npm run preview serves the site', async () => {
  expect(await ask('/')).toMatchObject({ status: 200, body: expect.stringContaining('Front') });
});

test.each(['/%', '/%ff', '/..%2fsite%2findex.html'])(
  '%s has no page, and no stack is shown',
  async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body + server.output()).not.toMatch(/^\s*at /m);
  },
);
