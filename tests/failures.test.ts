import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { build, check } from './run-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

let folder: string;
let content: string;
let dist: string;

beforeEach(async () => {
  folder = temporaryFolder(onTestFinished);
  content = join(folder, 'content');
  dist = join(folder, 'dist');
  await write('good/index.md', '---\ntitle: Good\ndate: 2020-01-01\n---\n\nGood words.\n');
});

async function write(path: string, text: string | Uint8Array): Promise<void> {
  const file = join(content, 'articles', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const page = (id: string) => readFile(join(dist, 'articles', `${id}.html`), 'utf8');

test('every error of every article is told at once, with its place and a remedy, and the last build stays', async () => {
  expect(await build(content, dist)).toMatchObject({ code: 0 });
  const lastBuild = await page('good');
  await write('a/index.md', '---\ntitle: One\ntitle: two\n---\n');
  await write('b/index.md', '---\ntitle: B\nimage: {src: b.png\n---\n');
  await write('c.md', '');
  await write('d.md', Uint8Array.of(0x61, 0x0a, 0x62, 0xff));
  await write('e.md', '---\ntitle: E\n');
  await write('f.md', 'No headline.\n');
  await write('good.md', '# Also good\n');
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
    bomb.push(`${to}: &${to} [${`*${from}, `.repeat(9)}]`);
  await write('h.md', `---\n${bomb.join('\n')}\ntitle: *i\n---\n`);
  await write('i.md', `---\ntitle: ${'['.repeat(10_000)}\n---\n`);

  const { code, output } = await build(content, dist);
  expect(code).toBe(1);
  const told = [
    /a\/index\.md:3:1: error: the key "title" is written twice; keep one of them/,
    /b\/index\.md:\d+:\d+: error: a list or map in brackets is opened and never closed; close it/,
    /c\.md:1:1: error: the file is empty; fill it or delete it/,
    /d\.md:2:2: error: byte 3 \(0xFF\) is not UTF-8; save the file as UTF-8/,
    /e\.md:1:1: error: the front matter is never closed; put a line of three dashes/,
    /f\.md:1:1: error: there is no headline; add "title: …"/,
    /good\.md:1:1: error: its address, articles\/good\.html, is that of articles\/good\/index\.md; rename one/,
    /h\.md:11:8: error: values repeat themselves without end \(YAML aliases\); write them out/,
    /i\.md:2:\d+: error: the value is nested too deeply; write it flat/,
  ];
  for (const line of told) expect(output).toMatch(line);
  expect(output.match(/: error: /g)).toHaveLength(told.length);
  expect(output).not.toMatch(/^\s+at /m);
  expect(await page('good')).toBe(lastBuild);

  const checked = await check(content);
  expect(checked.code).toBe(1);
  for (const line of told) expect(checked.output).toMatch(line);
});

test('a warning never stops a build: the article is shown with what there is', async () => {
  await write(
    'pictures/index.md',
    '---\ntitle: Pictures\nmood: grim\n---\n\n![Words](words.jpg)\n\n![Gone](gone.jpg)\n',
  );
  await write('pictures/words.jpg', 'not a picture');

  const checked = await check(content);
  expect(checked.code).toBe(0);
  expect(checked.output).toMatch(
    /pictures\/index\.md:3:1: note: the key "mood" means nothing here; it is kept/,
  );
  expect(checked.output).toMatch(
    /pictures\/index\.md:6:1: warning: the picture "words\.jpg" is not a picture/,
  );
  expect(checked.output).toMatch(/pictures\/index\.md:8:1: warning: the picture "gone\.jpg" is missing/);

  const { code, output } = await build(content, dist);
  expect(code).toBe(0);
  expect(output).toMatch(/Warnings: 2\. "npm run check" shows them\./);
  expect(await page('pictures')).toMatch(/Gone/);
});

describe('articles made to hurt', () => {
  test('build beside the others, with all their words', async () => {
    const prose = 'A sentence of an article that never ends, with a [link](https://example.org/) in it.\n\n';
    await write('one-megabyte.md', `# Long\n\n${prose.repeat(Math.ceil(1_000_000 / prose.length))}`);
    await write('brackets.md', `# Brackets\n\n${'['.repeat(10_000)}deep${']'.repeat(10_000)}\n`);
    await write('quotes.md', `# Quotes\n\n${'>'.repeat(10_000)} deep\n`);
    const { code, output } = await build(content, dist);
    expect(output).not.toMatch(/error/i);
    expect(code).toBe(0);
    const [, body = ''] = (await page('one-megabyte')).split('<main');
    expect(body.match(/never ends/g)).toHaveLength(Math.ceil(1_000_000 / prose.length));
    expect(await page('brackets')).toMatch(/\[deep\]/);
    expect(await page('quotes')).toMatch(/deep/);
    expect(await page('good')).toMatch(/Good words/);
  });
});

test('mistakes in site.yaml are told with the articles\u2019', async () => {
  await writeFile(join(content, 'site.yaml'), 'name: Mine\npublishing: maybe\nlogo: x.png\n');
  await write('c.md', '');
  const { code, output } = await check(content);
  expect(code).toBe(1);
  expect(output).toMatch(/site\.yaml:2:13: error: publishing: must be private, mirror or own/);
  expect(output).toMatch(/site\.yaml:3:1: warning: the key "logo" means nothing here/);
  expect(output).toMatch(/c\.md:1:1: error: the file is empty/);
});

test('a folder without articles says where they belong', async () => {
  await rm(join(content, 'articles'), { recursive: true });
  const { code, output } = await build(content, dist);
  expect(code).toBe(1);
  expect(output).toMatch(/articles:1:1: error: there is no such folder; put the articles into it/);
});
