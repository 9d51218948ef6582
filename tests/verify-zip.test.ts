import { createWriteStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, inject, test } from 'vitest';
import { ZipFile } from 'yazl';
import { run } from './run-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { mirror: site } = inject('sites');
const folder = temporaryFolder();

const verify = (path: string) => run('src/commands/verify.ts', [path], {});

/** Files by their paths in a zip, in its order; a path may come twice. */
type Files = [path: string, bytes: Buffer][];

const siteFiles = (root = ''): Files =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((path) => [root + relative(site, path), readFileSync(path)]);

async function zip(name: string, files: Files): Promise<string> {
  const path = join(folder, name);
  const archive = new ZipFile();
  for (const [inside, bytes] of files) archive.addBuffer(bytes, inside);
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(path));
  return path;
}

test.each(['', 'dist/', 'a folder/with another/'])(
  'a zip with the site in "%s" is whole, as the folder is',
  async (root) => {
    const path = await zip('whole.zip', siteFiles(root));
    const asFolder = await verify(site);
    const { code, output } = await verify(path);
    expect(output).toBe(asFolder.output.replace(site, path));
    expect(output).toMatch(/: \d\d whole, 0 changed, 0 missing, 0 extra\n$/);
    expect(code).toBe(0);
  },
);

test('what was changed, taken or added is named', async () => {
  const files = siteFiles('dist/')
    .filter(([name]) => name !== 'dist/robots.txt')
    .map(([name, bytes]): Files[number] => [
      name,
      name === 'dist/about.html' ? Buffer.from('changed') : bytes,
    ]);
  const path = await zip('other.zip', [
    ...files,
    ['dist/new.txt', Buffer.from('new')],
    ['beside.txt', Buffer.from('beside')],
    ['__MACOSX/dist/._about.html', Buffer.from('of the Finder')],
  ]);
  const { code, output } = await verify(path);
  expect(output.split('\n').slice(0, -2)).toEqual([
    `changed: ${path}/dist/about.html`,
    `missing: ${path}/dist/robots.txt`,
    `extra: ${path}/dist/new.txt`,
    `extra: ${path}/beside.txt`,
  ]);
  expect(output).toMatch(/whole, 1 changed, 1 missing, 2 extra\n$/);
  expect(code).toBe(1);
});

test('a file of which a bit was turned is changed, though nobody can unpack it', async () => {
  const path = await zip('bit.zip', siteFiles());
  const bytes = readFileSync(path);
  // Of the packed bytes of a file, which stand behind its local header.
  const at = bytes.indexOf('about.html') + 'about.html'.length + 200;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
  const { code, output } = await verify(path);
  expect(output).toMatch(/^changed: .*about\.html/m);
  expect(output).toMatch(/whole, 1 changed, 0 missing, 0 extra\n$/);
  expect(code).toBe(1);
});

describe('says why it cannot tell, and exits with 2', () => {
  test.each<[string, () => Promise<string>, RegExp]>([
    [
      'a zip cut in half',
      async () => {
        const path = await zip('cut.zip', siteFiles());
        writeFileSync(path, readFileSync(path).subarray(0, -1000));
        return path;
      },
      /is damaged/,
    ],
    ['one of something else', () => zip('none.zip', [['a.txt', Buffer.from('a')]]), /has no SHA256SUMS/],
    ['one of two sites', () => zip('two.zip', [...siteFiles('a/'), ...siteFiles('b/')]), /holds two sites/],
    [
      'one with a file that is in it twice',
      () => zip('twice.zip', [...siteFiles(), ['about.html', Buffer.from('other')]]),
      /about\.html is in it twice/,
    ],
  ])('%s', async (_, make, reason) => {
    const path = await make();
    const { code, output } = await verify(path);
    expect(output).toMatch(reason);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });
});
