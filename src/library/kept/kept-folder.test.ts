import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptFolderOf, makeKeptFolder } from './kept-folder.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-folder-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  for (const kind of ['articles', 'sites'] as const)
    for (const name of ['one', 'other'])
      rmSync(keptFolderOf(kind, join(folder, name)), { recursive: true, force: true });
});

test.each(['articles', 'sites'] as const)('what is kept of %s that are gone is removed', async (kind) => {
  const [one, other] = ['one', 'other'].map((name) => join(folder, name)) as [string, string];
  for (const owner of [one, other]) mkdirSync(owner, { recursive: true });
  const kept = [await makeKeptFolder(kind, one), await makeKeptFolder(kind, other)] as const;
  expect(kept[0]).not.toBe(kept[1]);
  expect(kept.map((place) => readdirSync(place).length)).toEqual([1, 1]);
  rmSync(one, { recursive: true });
  await makeKeptFolder(kind, other);
  expect(kept.map(existsSync)).toEqual([false, true]);
});
