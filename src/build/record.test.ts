import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { readRecord, writeRecord } from './record.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = temporaryFolder(onTestFinished);
  path = join(folder, 'kept', 'record');
});

const record = { version: '1', files: new Map([['a.txt', Uint8Array.of(1, 2)]]) };

test('a record is read as it was written, and nothing else is left beside it', async () => {
  await writeRecord(path, record);
  expect(await readRecord(path)).toEqual(record);
  expect(await readdir(join(folder, 'kept'))).toEqual(['record']);
});

test('what a dead build left half written is removed, not what another one writes', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  await mkdir(join(folder, 'kept'));
  const [dead, alive] = [`.broadsheet-${pid}-aaaaaa`, `.broadsheet-${process.ppid}-bbbbbb`];
  for (const name of [dead, alive, `other.${pid}`]) await writeFile(join(folder, 'kept', name), 'half');
  await writeRecord(path, record);
  expect((await readdir(join(folder, 'kept'))).sort()).toEqual([alive, `other.${pid}`, 'record'].sort());
});

test('a record that was never written is none', async () => {
  expect(await readRecord(path)).toBeUndefined();
});

test('a damaged record is none, whichever byte is damaged', async () => {
  await writeRecord(path, record);
  const whole = await readFile(path);
  for (let at = 0; at < whole.length; at += 5) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] as number) ^ 1;
    await writeFile(path, damaged);
    expect(await readRecord(path)).toBeUndefined();
  }
  await writeFile(path, whole.subarray(0, -1));
  expect(await readRecord(path)).toBeUndefined();
});

test('where nothing can be written, nothing fails', async () => {
  await writeFile(join(folder, 'kept'), '');
  await writeRecord(path, record);
  expect(await readRecord(path)).toBeUndefined();
});
