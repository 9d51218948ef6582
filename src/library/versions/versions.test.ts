import { cpSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { allFilesOf } from '../article-files.ts';
import { listMessages } from '../messages.ts';
import { readLibrary } from '../reading/read-library.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = temporaryFolder(onTestFinished);
});

const article = (title: string, text = 'Text.', more = '') =>
  `---\ntitle: ${title}\ndate: 2017-03-02\n${more}---\n\n${text}\n`;

/** Writes files into `articles/a`, and reads the library. */
async function read(files: Record<string, string>) {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, 'articles/a', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const { library, files: told } = await readLibrary(folder);
  const messages = listMessages(told, 'content').map(({ line }) => line.replace('content/articles/a/', ''));
  return { library, messages };
}

test('what an article said earlier is known, the newest first, and is no article of the lists', async () => {
  const { library, messages } = await read({
    'index.md': article('C', 'Three.', 'updated: 2017-03-05\n'),
    'versions/2017-03-02.md': article('A', 'One.'),
    'versions/2017-03-03T0930.md': article('B', 'Two.'),
    'versions/.hidden.md': 'no',
    'versions/note.txt': 'no',
  });
  expect(messages).toEqual([]);
  expect(library.articles.map(({ title }) => title)).toEqual(['C']);
  expect(library.changed.map(({ title }) => title)).toEqual(['C']);
  expect(library.versions.get('a')?.map(({ slug, article: { id, title } }) => [slug, id, title])).toEqual([
    ['2017-03-03t0930', 'a', 'B'],
    ['2017-03-02', 'a', 'A'],
  ]);
});

test('articles that changed are listed by their last change', async () => {
  await read({
    'index.md': article('A', 'x', 'updated: 2017-04-01\n'),
    'versions/2017-03-02.md': article('A'),
  });
  await mkdir(join(folder, 'articles/b/versions'), { recursive: true });
  await writeFile(join(folder, 'articles/b/index.md'), article('B', 'x', 'updated: 2017-05-01\n'));
  await writeFile(join(folder, 'articles/b/versions/2017-03-02.md'), article('B'));
  const { library } = await readLibrary(folder);
  expect(library.changed.map(({ id }) => id)).toEqual(['b', 'a']);
});

test.each<[string, Record<string, string>, string[]]>([
  [
    'a name that is no day',
    { 'versions/first draft.md': article('A', 'One.'), 'versions/2017-02-30.md': article('A', 'Two.') },
    ['2017-02-30', 'first draft'].map(
      (name) =>
        `versions/${name}.md:1:1: warning: it is not built: its name tells no day; rename it to the day it is of, such as 2017-03-02.md or 2017-03-02T0930.md`,
    ),
  ],
  [
    'another ending',
    { 'versions/2017-03-01.markdown': article('A', 'One.') },
    [expect.stringContaining('versions/2017-03-01.markdown:1:1: warning: it is not built')],
  ],
  [
    'two of one moment',
    {
      'versions/2017-03-01T0930.md': article('A', 'One.'),
      'versions/2017-03-01T09:30.md': article('A', 'Two.'),
    },
    [
      'versions/2017-03-01T09:30.md:1:1: error: it is of the same moment as articles/a/versions/2017-03-01T0930.md; remove one of them, or rename it to its own moment',
    ],
  ],
  [
    'one newer than index.md',
    { 'versions/2017-03-06.md': article('A', 'One.') },
    [
      'versions/2017-03-06.md:1:1: warning: it is of 2017-03-06, and newer than index.md (2017-03-02); change places with it, or give index.md the day it was "updated"',
    ],
  ],
  [
    'one that says what the next one says',
    {
      'versions/2017-02-01.md': article('A', 'One.'),
      'versions/2017-02-02.md': article('A', 'One.', 'topics: x\n'),
      'versions/2017-02-03.md': article('A', '*Text.*'),
    },
    ['2017-02-01', '2017-02-03'].map((day, index) =>
      expect.stringContaining(
        `versions/${day}.md:1:1: warning: it says the same, to the letter, as the version that follows it, articles/a/${['versions/2017-02-02', 'index'][index]}.md`,
      ),
    ),
  ],
  [
    'one that cannot be shown',
    { 'versions/2017-03-01.md': '' },
    ['versions/2017-03-01.md:1:1: error: the file is empty; fill it or delete it'],
  ],
  [
    'a file in the place of the folder',
    { versions: 'x' },
    [expect.stringContaining('versions:1:1: error: it is no folder')],
  ],
])('%s is told', async (_, files, told) => {
  const { messages } = await read({ 'index.md': article('A'), ...files });
  expect(messages).toEqual(told);
});

test('one of the day of index.md is not newer, whatever its hour', async () => {
  const { messages } = await read({
    'index.md': article('A', 'Two.'),
    'versions/2017-03-02T2330.md': article('A', 'One.'),
  });
  expect(messages).toEqual([]);
});

test('versions name pictures as index.md does, and share their files', async () => {
  const fixtures = join(import.meta.dirname, '../../../tests/imports/as-version/input');
  await mkdir(join(folder, 'articles/a/old'), { recursive: true });
  cpSync(join(fixtures, 'bridge.jpg'), join(folder, 'articles/a/bridge.jpg'));
  cpSync(join(fixtures, 'later/bridge.jpg'), join(folder, 'articles/a/old/bridge.jpg'));
  const { library, messages } = await read({
    'index.md': article('A', '![](bridge.jpg)\n\nText.'),
    'versions/2017-03-01.md': article('A', '![](old/bridge.jpg)\n\n![](bridge.jpg)\n\nOld.'),
  });
  expect(messages).toEqual([]);
  const versions = library.versions.get('a')?.map((version) => version.article) ?? [];
  const files = allFilesOf([...library.articles, ...versions]);
  const originals = files.flatMap((file) => (file.kind === 'original' ? [[file.name, file.origin]] : []));
  expect(originals).toEqual([
    ['bridge.jpg', 'articles/a/bridge.jpg'],
    ['bridge-2.jpg', 'articles/a/old/bridge.jpg'],
  ]);
});

test('drafts have no versions', async () => {
  const { library } = await read({
    'index.md': article('A', 'x', 'draft: true\n'),
    'versions/2017-03-01.md': article('A'),
  });
  expect(library.versions.size).toBe(0);
});
