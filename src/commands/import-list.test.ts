/** Lists of addresses whose pages are fetched: what the list says of each goes with it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockFrom } from '../../tests/clock-from.ts';
import { run } from '../../tests/run-program.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const page = `<!doctype html><html lang="en"><head><title>The bridge closes</title>
<meta property="article:published_time" content="2024-05-06"></head>
<body><article><h1>The bridge closes</h1><p>By Ida Holm</p>
<p>${'The city closes the old bridge at night from Sunday, the council said. '.repeat(5)}</p>
<p>${'The work lasts until June, and the ferry takes those who must cross. '.repeat(5)}</p></article></body></html>`;
let server: Server;
let root: string;
const folder = temporaryFolder();
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/page') response.setHeader('content-type', 'text/html').end(page);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const head = ['title: The bridge closes', 'author: Ida Holm', 'date: 2024-05-06', 'source: (address)'];

// Each waits a second before it asks again.
test.concurrent.each<[string, string, string[], string[]]>([
  [
    'pocket.csv',
    'title,url,time_added,tags,status\nA bridge,(address),1715000000,city|night work,archive\n',
    ['topics: [city, night work]'],
    ['# saved: 2024-05-06', '# status: archive'],
  ],
  [
    'readwise.csv',
    'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n,(address),01hx,"[""don\'t"", \'ferries, harbours\']",2024-05-07 09:00:00+00:00,0.5,later,True\n',
    ['topics: [don\'t, "ferries, harbours"]'],
    ['# saved: 2024-05-07T09:00:00+00:00', '# reading progress: 0.5', '# location: later'],
  ],
  [
    'karakeep.json',
    '{"bookmarks":[{"createdAt":1715000000,"title":"A","tags":["city"],"content":{"type":"link","url":"(address)"},"note":"Ask\\nthe union.","archived":true}]}',
    ['topics: city'],
    ['# saved: 2024-05-06', '# note: Ask the union.', '# archived'],
  ],
  [
    'bookmarks.html',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p><DT><H3>News</H3><DL><p><DT><H3>Harbour</H3><DL><p><DT><A HREF="(address)" ADD_DATE="1715000000" TAGS="city">A</A><DD>Ask the union.</DL><p></DL><p></DL><p>',
    ['topics: city'],
    ['# saved: 2024-05-06', '# folder: News/Harbour', '# note: Ask the union.'],
  ],
])('%s', async (name, list, topics, remarks) => {
  const out = join(folder, name.replace('.', '-'));
  const input = join(folder, name);
  writeFileSync(input, list.replaceAll('(address)', `${root}/page`));
  const { code, output } = await run(
    'src/commands/import.ts',
    ['--fetch', '--allow-private', '--out', out, input],
    { NODE_OPTIONS: clockFrom('2024-06-01T12:00:00Z') },
  );
  expect(output).toContain(`fetched ${root}/page`);
  expect(code).toBe(0);
  const written = readFileSync(join(out, 'articles/2024-05-06-the-bridge-closes/index.md'), 'utf8');
  const [, front = ''] = written.split('---\n');
  const lines = [...head, ...topics, 'lang: en', 'retrieved: 2024-06-01', ...remarks];
  const told = lines.map((line) => line.replace('(address)', `${root}/page`));
  expect(front.trim().split('\n')).toEqual(told);
});

test.concurrent('what several lists of a folder say of an address is put together', async () => {
  const out = join(folder, 'unpacked');
  const input = join(folder, 'pocket');
  mkdirSync(join(input, 'annotations'), { recursive: true });
  const table = `title,url,time_added,tags,status\nA bridge,${root}/page,1715000000,city,archive\n`;
  writeFileSync(join(input, 'part_000000.csv'), table);
  const marks = [
    { url: `${root}/page`, title: 'A bridge', highlights: [{ quote: 'the old bridge at night' }] },
  ];
  writeFileSync(join(input, 'annotations/part_000000.json'), JSON.stringify(marks));
  const { code } = await run(
    'src/commands/import.ts',
    ['--fetch', '--allow-private', '--out', out, input],
    {},
  );
  expect(code).toBe(0);
  const written = readFileSync(join(out, 'articles/2024-05-06-the-bridge-closes/index.md'), 'utf8');
  expect(written).toContain('topics: city');
  expect(written).toContain('==the old bridge at night==');
});
