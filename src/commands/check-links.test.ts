import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VFile } from 'vfile';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticle } from '../article/read-article.ts';
import { checkLinks } from './check-links.ts';

const asked: string[] = [];
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ method = '', url = '' }, response) => {
    asked.push(`${method} ${url}`);
    const isThere = url === '/there' || (url === '/only-whole' && method === 'GET');
    response.writeHead(isThere ? 200 : url === '/only-whole' ? 405 : 404).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

test('each address is asked once, and one that is gone is told with a copy of the day', async () => {
  const markdown = `---
title: The ferry
source: ${origin}/there
retrieved: 2024-05-06
---

See [this](${origin}/gone), [that](${origin}/only-whole) and [again](${origin}/there).

![The pier](pier.jpg)

*The pier in [1950](${origin}/pier).*
`;
  const file = new VFile({ path: 'articles/a/index.md', value: Buffer.from(markdown) });
  const article = readArticle(file, 'a', { lang: 'en', footnotes: 'Notes', footnoteBack: 'Back' });
  if (!article) throw new Error('not an article');

  const counts = await checkLinks([article], [file], { allowPrivate: true });

  expect(counts).toEqual({ asked: 4, alive: 2, dead: 2 });
  expect(asked.toSorted()).toEqual(
    [
      ...['GET /gone', 'GET /only-whole', 'GET /pier'],
      ...['HEAD /gone', 'HEAD /only-whole', 'HEAD /pier', 'HEAD /there'],
    ].toSorted(),
  );
  expect(file.messages.map((message) => `${message.line}:${message.column}: ${message.reason}`)).toEqual([
    `7:12: ${origin}/gone: the server answers 404: the page is gone; https://web.archive.org/web/20240506/${origin}/gone may have it`,
    `11:21: ${origin}/pier: the server answers 404: the page is gone; https://web.archive.org/web/20240506/${origin}/pier may have it`,
  ]);
});
