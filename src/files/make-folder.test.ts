import { statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder(onTestFinished);
});

test('a folder is made with those above it, once, though several ask for it', async () => {
  const path = join(folder, 'a/b/c');
  await Promise.all([makeFolder(path), makeFolder(join(folder, 'a/b')), makeFolder(path)]);
  await makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('a file, and a link that leads nowhere, are in the way', async () => {
  writeFileSync(join(folder, 'file'), '');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'), 'junction');
  for (const name of ['file', 'file/a', 'link', 'link/a'])
    await expect(makeFolder(join(folder, name))).rejects.toThrow(/EEXIST|ENOTDIR/);
});

test.runIf(process.platform === 'linux')('where the system makes none, it fails at once', async () => {
  await expect(makeFolder('/proc/broadsheet/articles')).rejects.toThrow('ENOENT');
});
