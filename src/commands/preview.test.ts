import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
let port: number;
let server: ReturnType<typeof spawn>;
let output = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'index.html'), '<!doctype html><title>Front</title>');
  port = await freePort();
  const args = ['src/commands/preview.ts', '--outDir', join(folder, 'site'), '--port', String(port)];
  server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const listens = Promise.withResolvers<undefined>();
  for (const channel of [server.stdout, server.stderr])
    channel?.on('data', (bytes: Buffer) => {
      output += bytes.toString();
      if (output.includes(`:${port}`)) listens.resolve(undefined);
    });
  await listens.promise;
}, 60_000);
afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Asks for a path as it is written. */
async function ask(path: string): Promise<{ status: number | undefined; body: string }> {
  const asked = request({ host: 'localhost', port, path }).end();
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
    expect(body + output).not.toMatch(/^\s*at /m);
  },
);
