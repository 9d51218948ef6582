import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../tests/run-program.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const picture = readFileSync(
  new URL('../../tests/imports/scrape-pictures/input/bridge.jpg', import.meta.url),
);
const page = (root: string) => `<!doctype html><html lang="en"><head><title>The bridge closes</title>
<meta property="og:title" content="The bridge closes"><meta property="article:published_time" content="2024-05-06"></head>
<body><article><h1>The bridge closes</h1><p>By Ida Holm</p>
<p>${'The city closes the old bridge at night from Sunday, the council said. '.repeat(5)}</p>
<figure><img src="${root}/bridge.jpg?big&copy=1" alt="A bridge"><figcaption>The old bridge</figcaption></figure>
<p>${'The work lasts until June, and the ferry takes those who must cross. '.repeat(5)}</p></article></body></html>`;
let server: Server;
let root: string;
const folder = temporaryFolder();
beforeAll(async () => {
  server = createServer((request, response) => {
    if (
      ['/bridge.jpg', '/bridge.jpg?big&copy=1', '/%D0%BC%D0%BE%D1%81%D1%82.jpg'].includes(request.url ?? '')
    )
      response.setHeader('content-type', 'image/jpeg').end(picture);
    else if (request.url === '/page') response.setHeader('content-type', 'text/html').end(page(root));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const fetchPictures = (content: string, ...args: string[]) =>
  run('src/commands/pictures.ts', ['--allow-private', ...args], { BROADSHEET_CONTENT: content });

test('npm run pictures saves what articles name by address, changes the references alone, and does so once', async () => {
  const content = join(folder, 'content');
  const path = join(content, 'articles/bridge/index.md');
  const written = (src: string, comment = '') =>
    `---\r\ntitle: "Bridge: closed"\r\nimage: ${src}\r\n${comment}---\r\n\r\nSee ${root}/bridge.jpg.\r\n\r\n![A bridge](${src} "x")\r\n\r\n![](${root}/gone.jpg)\r\n`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, written(`${root}/bridge.jpg`));

  const dry = await fetchPictures(content, '--dry-run');
  expect(dry.output).toContain(`${root}/bridge.jpg`);
  expect(readdirSync(dirname(path))).toEqual(['index.md']);

  const first = await fetchPictures(content);
  expect(first.output).toContain('404: the page is gone');
  expect(first.output).toContain('1 saved, 1 failed');
  expect(first.code).toBe(1);
  expect(readFileSync(path, 'utf8')).toBe(
    written('bridge.jpg', `# picture bridge.jpg: ${root}/bridge.jpg\r\n`),
  );
  expect(Buffer.compare(readFileSync(join(dirname(path), 'bridge.jpg')), picture)).toBe(0);

  const second = await fetchPictures(content);
  expect(second.output).toContain('0 saved, 1 failed');
});

test('npm run pictures saves what an article names from the root of its site', async () => {
  const content = join(folder, 'from-root');
  const path = join(content, 'articles/bridge/index.md');
  const written = (src: string, comment = '') =>
    `---\ntitle: The bridge closes\nsource: ${root}/page\n${comment}---\n\nIt closes.\n\n![A bridge](${src})\n`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, written('/%D0%BC%D0%BE%D1%81%D1%82.jpg'));

  const { output } = await fetchPictures(content);
  const address = `${root}/%D0%BC%D0%BE%D1%81%D1%82.jpg`;
  expect(output).toContain(`${address}: saved as articles/bridge/мост.jpg`);
  expect(readFileSync(path, 'utf8')).toBe(written('мост.jpg', `# picture мост.jpg: ${address}\n`));
});

test('npm run import fetches an address, and its pictures when asked', async () => {
  const out = join(folder, 'imported');
  const { code, output } = await run(
    'src/commands/import.ts',
    ['--allow-private', '--pictures', '--out', out, `${root}/page`],
    {},
  );
  expect(code, output).toBe(0);
  const [id = ''] = readdirSync(join(out, 'articles'));
  const markdown = readFileSync(join(out, 'articles', id, 'index.md'), 'utf8');
  expect(markdown).toMatch(/^title: The bridge closes$/m);
  expect(markdown).toContain(`source: ${root}/page`);
  expect(markdown).toMatch(/^retrieved: \d{4}-\d\d-\d\d$/m);
  expect(readdirSync(join(out, 'articles', id)).sort()).toEqual(['bridge.jpg', 'index.md']);
  expect(markdown).toContain(`# picture bridge.jpg: ${root}/bridge.jpg?big&copy=1`);
  expect(markdown).toContain('(bridge.jpg)');
});

test('an address of this machine is not asked without leave', async () => {
  const { code, output } = await run(
    'src/commands/import.ts',
    ['--out', join(folder, 'none'), `${root}/page`],
    {},
  );
  expect(code).toBe(1);
  expect(output).toContain('on this machine or in its network');
});
