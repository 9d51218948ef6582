import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { fetchAddress } from './fetch-address.ts';
import { isPrivate } from './private-ranges.ts';
import { isAllowed } from './robots.ts';

const page = '<!doctype html><h1>The bridge closes</h1><p>Text.</p>';
const answers: Record<string, RequestListener> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html').end(page),
  '/packed': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(page)),
  '/stale': (request, response) => {
    if (asked.has(request.socket)) request.socket.destroy();
    else response.end(page);
  },
  '/deflated': (_, response) => response.setHeader('content-encoding', 'deflate').end(deflateSync(page)),
  '/raw': (_, response) => response.setHeader('content-encoding', 'deflate').end(deflateRawSync(page)),
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(30_000_000))),
  '/large': (_, response) => response.end(Buffer.alloc(21_000_000)),
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/socket': ({ socket }) =>
    socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n'),
  '/secret': (_, response) => response.writeHead(403).end('no'),
  '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /private/\n'),
};
/** The connections that something was asked for on. */
const asked = new WeakSet<Socket>();
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** @returns the address of a server of its own: whoever asks one twice waits for a turn */
async function serve(
  listener: RequestListener = (request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) void answer(request, response);
    else response.writeHead(404).end();
    asked.add(request.socket);
  },
): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** @returns the address of the first of so many servers, each of which leads to the next, and the last to a page */
async function serveRedirections(count: number): Promise<string> {
  let location = `${await serve()}/page`;
  for (let hop = 0; hop < count; hop++) {
    const next = location;
    location = await serve((_, response) => response.writeHead(302, { location: next }).end());
  }
  return location;
}

const allowPrivate = true;

test.each(['/page', '/packed', '/deflated', '/raw'])('%s gives the page', async (path) => {
  const { bytes } = await fetchAddress((await serve()) + path, { allowPrivate });
  expect(Buffer.from(bytes).toString()).toBe(page);
});

test('ten redirections are followed', async () => {
  const { bytes } = await fetchAddress(await serveRedirections(10), { allowPrivate });
  expect(Buffer.from(bytes).toString()).toBe(page);
});

describe('what gives nothing says why', () => {
  test.each([
    ['/gone', /404: the page is gone/],
    ['/secret', /403: the page is not for everybody/],
    ['/large', /more than 20 MB/],
    ['/bomb', /more than 20 MB/],
    ['/file', /which is no web address/],
    ['/socket', /the server broke off/],
  ])('%s', async (path, reason) => {
    await expect(fetchAddress((await serve()) + path, { allowPrivate })).rejects.toThrow(reason);
  });

  test('more redirections', async () => {
    const address = await serveRedirections(11);
    await expect(fetchAddress(address, { allowPrivate })).rejects.toThrow(/without end/);
  });

  test('this machine and its network, by number and by name', async () => {
    const root = await serve();
    await expect(fetchAddress(`${root}/page`)).rejects.toThrow(/on this machine or in its network/);
    await expect(fetchAddress(root.replace('127.0.0.1', 'localhost'))).rejects.toThrow(/on this machine/);
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '192.168.0.1',
      '169.254.169.254',
      '::1',
      '::ffff:127.0.0.1',
      'fd00::1',
      '0.0.0.0',
      '64:ff9b::7f00:1',
      '64:ff9b::10.0.0.1',
      '::192.168.0.1',
    ])
      expect(isPrivate(address), address).toBe(true);
    for (const address of ['93.184.216.34', '2606:2800:220:1::1', '64:ff9b::5db8:d822'])
      expect(isPrivate(address), address).toBe(false);
  });
});

test('a connection that the server has closed meanwhile is opened again', async () => {
  const root = await serve();
  for (const path of ['/page', '/stale']) {
    const { bytes } = await fetchAddress(root + path, { allowPrivate });
    expect(Buffer.from(bytes).toString()).toBe(page);
  }
});

test('a host is asked once a second', async () => {
  const root = await serve();
  const start = Date.now();
  await fetchAddress(`${root}/page`, { allowPrivate });
  await fetchAddress(`${root}/page`, { allowPrivate });
  expect(Date.now() - start).toBeGreaterThanOrEqual(990);
});

// A busy machine itself may take longer than the time here: it is tried again.
test(
  'whoever waits for a turn, also behind a redirection, is not taken for a server that does not answer',
  { retry: 5 },
  async () => {
    const root = await serve();
    const { timeout } = AbortSignal;
    // A thirty-third of the time that servers have: less than a turn takes.
    const shortened = vi
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation((wait) => timeout(Math.round(wait / 33)));
    try {
      const all = ['/moved', '/page'].map((path) => fetchAddress(root + path, { allowPrivate }));
      expect((await Promise.all(all)).map(({ address }) => address)).toEqual([
        `${root}/page`,
        `${root}/page`,
      ]);
    } finally {
      shortened.mockRestore();
    }
  },
);

test('what a host forbids programs is not fetched from a list', async () => {
  const root = await serve();
  expect(await isAllowed(`${root}/page`, { allowPrivate })).toBe(true);
  expect(await isAllowed(`${root}/private/page`, { allowPrivate })).toBe(false);
});
