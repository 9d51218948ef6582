import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cacheFolderOf, makeCacheFolder } from './cache-folder.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => {
  for (const kind of ['articles', 'sites'] as const)
    for (const name of ['one', 'other'])
      rmSync(cacheFolderOf(kind, join(folder, name)), { recursive: true, force: true });
});

test.each(['articles', 'sites'] as const)('what is kept of %s that are gone is removed', async (kind) => {
  const [one, other] = ['one', 'other'].map((name) => join(folder, name)) as [string, string];
  for (const owner of [one, other]) mkdirSync(owner, { recursive: true });
  const cached = [await makeCacheFolder(kind, one), await makeCacheFolder(kind, other)] as const;
  expect(cached[0]).not.toBe(cached[1]);
  expect(cached.map((place) => readdirSync(place).length)).toEqual([1, 1]);
  rmSync(one, { recursive: true });
  await makeCacheFolder(kind, other);
  expect(cached.map(existsSync)).toEqual([false, true]);
});
