import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { writeNew } from '../../files/whole-file.ts';
import { keepVersion } from './keep-version.ts';
import { planVersion } from './plan-version.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';

describe('which of two texts is newer', () => {
  test.each([
    [
      'by the day it was changed',
      { updated: '2017-03-05' },
      { updated: '2017-03-04', retrieved: '2017-03-09' },
      '2017-03-09',
    ],
    [
      'by the day it was saved',
      { retrieved: '2017-03-05' },
      { retrieved: '2017-03-04T09:30:00Z' },
      '2017-03-04T0930Z',
    ],
    [
      'by what each knows',
      { date: '2017-03-02', updated: '2017-03-03' },
      { date: '2017-03-02' },
      '2017-03-02',
    ],
  ])('is told %s', (_, newer, older, name) => {
    expect(planVersion(newer, older, false)).toEqual({ isImportNewer: true, name });
    expect(planVersion(older, newer, false)).toEqual({ isImportNewer: false, name });
  });

  test('is not guessed, but for one that was fetched just now', () => {
    const same = { date: '2017-03-02' };
    expect(planVersion(same, same, false)).toContain('nothing tells which are newer; write the day');
    expect(planVersion(same, same, true)).toEqual({ isImportNewer: true, name: '2017-03-02' });
    expect(planVersion({ date: '2017' }, { date: '2018' }, false)).toContain('it names no day');
    expect(planVersion({ date: '2018' }, {}, false)).toContain('the library’s article names no day');
  });
});

let out: string;
beforeEach(() => {
  out = temporaryFolder(onTestFinished);
  mkdirSync(join(out, 'articles/a'), { recursive: true });
});

const text = (day: string, words: string) =>
  `---\ntitle: A\ndate: 2017-03-02\nupdated: ${day}\n---\n${words}\n`;
const task = () => ({ out, isDry: false, isFetched: false });
const write = (path: string, content: string) => {
  mkdirSync(join(out, path, '..'), { recursive: true });
  writeFileSync(join(out, path), content);
};
const read = (path: string) => readFileSync(join(out, path), 'utf8');

test('an import that was stopped between its steps is finished by the next one', async () => {
  const [old, recent] = [text('2017-03-03', 'Old.'), text('2017-03-04', 'New.')];
  write('articles/a/index.md', old);
  // What a power cut leaves: the old text is kept, and not yet replaced.
  write('articles/a/versions/2017-03-03.md', old);
  await keepVersion(new Map([['index.md', recent]]), 'articles/a/index.md', task());
  expect(read('articles/a/index.md')).toBe(recent);
  expect(read('articles/a/versions/2017-03-03.md')).toBe(old);
  expect(readdirSync(join(out, 'articles/a'))).toEqual(['index.md', 'versions']);
});

test.each([
  [
    'a version of that day in other words',
    'articles/a/index.md',
    'other',
    /versions\/2017-03-03\.md is there already/,
  ],
  ['an article that is a file of its own', 'articles/a.md', '', /move it to articles\/a\/index\.md/],
])('%s: nothing is written', async (_, path, version, reason) => {
  write(path, text('2017-03-03', 'Old.'));
  if (version) write('articles/a/versions/2017-03-03.md', version);
  const before = readdirSync(out, { recursive: true });
  const files = new Map([
    ['index.md', text('2017-03-04', 'New.')],
    ['x.jpg', 'x'],
  ]);
  await expect(keepVersion(files, path, task())).rejects.toThrow(reason);
  expect(readdirSync(out, { recursive: true })).toEqual(before);
  expect(read(path)).toBe(text('2017-03-03', 'Old.'));
});

test('a dry run says where it would go, and writes nothing', async () => {
  write('articles/a/index.md', text('2017-03-03', 'Old.'));
  const files = new Map([['index.md', text('2017-03-02', 'Older.')]]);
  const kept = await keepVersion(files, 'articles/a/index.md', { ...task(), isDry: true });
  expect(kept.path).toBe('articles/a/versions/2017-03-02.md');
  expect(readdirSync(join(out, 'articles/a'))).toEqual(['index.md']);
});

test('a file is never written over another one, and leaves no draft', async () => {
  await writeNew(join(out, 'x/a.md'), 'one');
  await expect(writeNew(join(out, 'x/a.md'), 'two')).rejects.toMatchObject({ code: 'EEXIST' });
  expect(read('x/a.md')).toBe('one');
  expect(readdirSync(join(out, 'x'))).toEqual(['a.md']);
});
