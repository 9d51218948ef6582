import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { readLibrary } from '../library/reading/read-library.ts';
import { contentSum } from './content-sum.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder(onTestFinished);
  write('site.yaml', 'name: The Quay\n');
  write('articles/boat/index.md', '---\ntitle: Boat\n---\n\n![A boat](boat.svg)\n\n![Bells](bells.mp3)\n');
  write('articles/boat/boat.svg', boat('#123'));
  write('articles/boat/bells.mp3', 'ID3 bells');
  write('articles/boat/versions/2020-01-01.md', '---\ntitle: Boat\n---\n\nIt floats.\n');
  write('articles/pier.md', '---\ntitle: Pier\nseries: Quay\n---\n\nIt stands.\n');
  write('collections/quay.md', '---\ntitle: Quay\n---\n\nAll of it.\n');
});

const boat = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="300" height="200" fill="${colour}"/></svg>`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const sum = async (content = folder) => contentSum((await readLibrary(content)).library, content);

test('the same content in another folder has the same sum', async () => {
  const copy = join(folder, 'copy');
  for (const name of ['site.yaml', 'articles', 'collections'])
    cpSync(join(folder, name), join(copy, name), { recursive: true });
  expect(await sum(copy)).toBe(await sum());
});

test.each([
  ['an article', 'articles/pier.md', '---\ntitle: Pier\nseries: Quay\n---\n\nIt stood.\n'],
  ['a picture', 'articles/boat/boat.svg', boat('#456')],
  ['a recording', 'articles/boat/bells.mp3', 'ID3 horns'],
  ['an earlier version', 'articles/boat/versions/2020-01-01.md', '---\ntitle: Boat\n---\n\nIt sank.\n'],
  [
    'the day of an earlier version',
    'articles/boat/versions/2020-02-02.md',
    '---\ntitle: Boat\n---\n\nIt floats.\n',
  ],
  ['what introduces a collection', 'collections/quay.md', '---\ntitle: Quay\n---\n\nNone of it.\n'],
  ['a setting', 'site.yaml', 'name: The Pier\n'],
])('%s that is another gives another sum', async (_, path, text) => {
  const before = await sum();
  write(path, text);
  expect(await sum()).not.toBe(before);
});
