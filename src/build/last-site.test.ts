import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { sumFile } from '../archive/checksums.ts';
import { findFiles } from './own-files.ts';
import { LastSite } from './last-site.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

let folder: string;
let site: string;
const open = () => LastSite.open(site, join(folder, 'kept'));

beforeEach(async () => {
  folder = temporaryFolder(onTestFinished);
  site = join(folder, 'site');
  mkdirSync(join(site, 'articles'), { recursive: true });
  writeFileSync(join(site, 'articles/a.html'), 'A');
  writeFileSync(join(site, 'b.html'), 'B');
  const last = await open();
  expect(last.take('articles/a.html', 'key of a', join(folder, 'taken'))).toBe(false);
  expect(last.take('b.html', 'key of b', join(folder, 'taken'))).toBe(false);
  const files = await findFiles(site);
  const sums = await Promise.all(files.map(async (name) => [name, await sumFile(join(site, name))] as const));
  last.note('input', sums, site);
  await last.save();
});

test('a file stays if it would be made of the same and nobody touched it', async () => {
  const last = await open();
  expect(last.take('articles/a.html', 'key of a', join(folder, 'taken'))).toBe(true);
  expect(last.take('b.html', 'another key', join(folder, 'taken'))).toBe(false);
  expect(last.take('c.html', 'key of c', join(folder, 'taken'))).toBe(false);
  expect(await last.countIfOf('input')).toBe((await findFiles(site)).length);
  expect(await last.countIfOf('another input')).toBeUndefined();

  const next = join(folder, 'next');
  await last.joinWith(next, join(folder, 'taken'));
  expect(await findFiles(next)).toEqual(['articles/a.html']);
  expect(readFileSync(join(next, 'articles/a.html'), 'utf8')).toBe('A');
  expect(last.sumOf('articles/a.html')).toBe(await sumFile(join(site, 'articles/a.html')));
});

test('a file that was taken stays what it was when another build puts its site there', async () => {
  const last = await open();
  expect(last.take('articles/a.html', 'key of a', join(folder, 'taken'))).toBe(true);
  rmSync(site, { recursive: true });
  mkdirSync(join(site, 'articles'), { recursive: true });
  writeFileSync(join(site, 'articles/a.html'), 'Z');

  const next = join(folder, 'next');
  await last.joinWith(next, join(folder, 'taken'));
  expect(readFileSync(join(next, 'articles/a.html'), 'utf8')).toBe('A');
});

async function takeBoth(taken: string): Promise<LastSite> {
  const last = await open();
  expect(last.take('articles/a.html', 'key of a', taken)).toBe(true);
  expect(last.take('b.html', 'key of b', taken)).toBe(true);
  return last;
}

test.each([0, 4])(
  'a file that was made stands for the one that was taken, beside %i others',
  async (others) => {
    const taken = join(folder, 'taken');
    const last = await takeBoth(taken);
    const next = join(folder, 'next');
    mkdirSync(join(next, 'articles'), { recursive: true });
    writeFileSync(join(next, 'articles/a.html'), 'Made');
    const names = Array.from({ length: others }, (_, at) => `${at}.html`);
    for (const name of names) writeFileSync(join(next, name), name);

    await last.joinWith(next, taken);
    expect(await findFiles(next)).toEqual([...names, 'articles/a.html', 'b.html']);
    expect(readFileSync(join(next, 'articles/a.html'), 'utf8')).toBe('Made');
    expect(readFileSync(join(site, 'articles/a.html'), 'utf8')).toBe('A');
    expect(last.sumOf('articles/a.html')).toBeUndefined();
  },
);

test('a few new files come to many that were taken', async () => {
  const taken = join(folder, 'taken');
  const last = await takeBoth(taken);
  const next = join(folder, 'next');
  mkdirSync(join(next, 'new'), { recursive: true });
  writeFileSync(join(next, 'new/n.html'), 'N');

  await last.joinWith(next, taken);
  expect(await findFiles(next)).toEqual(['articles/a.html', 'b.html', 'new/n.html']);
  expect(existsSync(taken)).toBe(false);
});

test('what was noted of a site is not taken for what another build puts there', async () => {
  const last = await open();
  last.note('mine', [['b.html', await sumFile(join(site, 'b.html'))]], site);
  rmSync(site, { recursive: true });
  mkdirSync(site);
  writeFileSync(join(site, 'b.html'), 'Z');
  await last.save();
  expect(await (await open()).countIfOf('mine')).toBeUndefined();
});

test.each<[string, () => void]>([
  ['changed', () => writeFileSync(join(site, 'articles/a.html'), 'Z')],
  ['lost', () => rmSync(join(site, 'articles/a.html'))],
])('a file that was %s is made again', async (_, change) => {
  change();
  const last = await open();
  expect(last.take('articles/a.html', 'key of a', join(folder, 'taken'))).toBe(false);
  expect(last.take('b.html', 'key of b', join(folder, 'taken'))).toBe(true);
  expect(await last.countIfOf('input')).toBeUndefined();
});

test('a site with a file more is not as it was', async () => {
  writeFileSync(join(site, 'more.html'), '');
  expect(await (await open()).countIfOf('input')).toBeUndefined();
});

test('a restored copy is known by its bytes', async () => {
  cpSync(site, join(folder, 'copy'), { recursive: true });
  rmSync(site, { recursive: true });
  renameSync(join(folder, 'copy'), site);
  expect(await (await open()).countIfOf('input')).toBe((await findFiles(site)).length);
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
  const last = await open();
  expect(last.take('b.html', 'key of b', join(folder, 'taken'))).toBe(false);
});
