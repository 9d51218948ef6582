import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCached, keyOf, readCached } from './cache.ts';

const bytes = Buffer.from('what was made of a picture');

async function fileHolding(content: Uint8Array): Promise<string> {
  const checksum = createHash('sha256').update(content).digest();
  const folder = '.broadsheet/pictures';
  for (const name of await readdir(folder, { recursive: true })) {
    const file = join(folder, name);
    const start = await readFile(file).catch(() => Buffer.alloc(0));
    if (start.subarray(0, 32).equals(checksum)) return file;
  }
  throw new Error('nothing is kept of it');
}

test('what was made is found again under the key of its bytes and settings, and under no other', async () => {
  const key = keyOf(bytes, { width: 1 });
  await writeCached(key, bytes);
  expect(await readCached(key)).toEqual(bytes);
  expect(await readCached(keyOf(bytes, { width: 2 }))).toBeUndefined();
  expect(await readCached(keyOf(Buffer.from('other'), { width: 1 }))).toBeUndefined();
});

test.each<[string, (file: Buffer) => Buffer]>([
  ['that was cut short', (file) => file.subarray(0, -1)],
  ['in which a bit was turned', (file) => Buffer.concat([file.subarray(0, -1), Buffer.of(0)])],
  ['that is empty', () => Buffer.alloc(0)],
])('a kept file %s is not trusted', async (_, damage) => {
  const own = Buffer.from(`${bytes.toString()} ${_}`);
  const key = keyOf(own, {});
  await writeCached(key, own);
  const file = await fileHolding(own);
  await writeFile(file, damage(await readFile(file)));
  expect(await readCached(key)).toBeUndefined();
});
