import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sumFile } from '../archive/checksums.ts';
import { findFiles } from './own-files.ts';
import { KeptSite } from './kept-site.ts';

let folder: string;
let site: string;
const open = () => KeptSite.open(site, join(folder, 'kept'));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kept-site-'));
  site = join(folder, 'site');
  mkdirSync(join(site, 'articles'), { recursive: true });
  writeFileSync(join(site, 'articles/a.html'), 'A');
  writeFileSync(join(site, 'b.html'), 'B');
  const kept = await open();
  expect(kept.has('articles/a.html', 'key of a')).toBe(false);
  expect(kept.has('b.html', 'key of b')).toBe(false);
  const files = await findFiles(site);
  await kept.save(
    'input',
    await Promise.all(files.map(async (name) => [name, await sumFile(join(site, name))] as const)),
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a file stays if it would be made of the same and nobody touched it', async () => {
  const kept = await open();
  expect(kept.has('articles/a.html', 'key of a')).toBe(true);
  expect(kept.has('b.html', 'another key')).toBe(false);
  expect(kept.has('c.html', 'key of c')).toBe(false);
  expect(kept.isOf('input', await findFiles(site))).toBe(true);
  expect(kept.isOf('another input', await findFiles(site))).toBe(false);

  const next = join(folder, 'next');
  await kept.linkInto(next);
  expect(await findFiles(next)).toEqual(['articles/a.html']);
  expect(readFileSync(join(next, 'articles/a.html'), 'utf8')).toBe('A');
  expect(kept.sumOf('articles/a.html')).toBe(await sumFile(join(site, 'articles/a.html')));
});

test.each<[string, () => void]>([
  ['changed', () => writeFileSync(join(site, 'articles/a.html'), 'Z')],
  ['lost', () => rmSync(join(site, 'articles/a.html'))],
])('a file that was %s is made again', async (_, change) => {
  change();
  const kept = await open();
  expect(kept.has('articles/a.html', 'key of a')).toBe(false);
  expect(kept.has('b.html', 'key of b')).toBe(true);
  expect(kept.isOf('input', await findFiles(site))).toBe(false);
});

test('a site with a file more is not as it was', async () => {
  writeFileSync(join(site, 'more.html'), '');
  expect((await open()).isOf('input', await findFiles(site))).toBe(false);
});

test('a restored copy is known by its bytes', async () => {
  cpSync(site, join(folder, 'copy'), { recursive: true });
  rmSync(site, { recursive: true });
  renameSync(join(folder, 'copy'), site);
  expect((await open()).isOf('input', await findFiles(site))).toBe(true);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut off', (bytes) => bytes.subarray(0, -3)],
  [
    'changed by a bit',
    (bytes) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte))),
  ],
  ['empty', () => Buffer.alloc(0)],
])('a record that is %s is not used', async (_, damage) => {
  const path = join(folder, 'kept/files');
  writeFileSync(path, damage(readFileSync(path)));
  const kept = await open();
  expect(kept.has('b.html', 'key of b')).toBe(false);
});
