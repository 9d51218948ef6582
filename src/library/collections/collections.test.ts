import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { listMessages } from '../messages.ts';
import { readLibrary } from '../reading/read-library.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = temporaryFolder(onTestFinished);
});

/** Articles by their ids, each with lines of front matter; and collections by their files' names. */
async function read(articles: Record<string, string>, collections: Record<string, string> = {}) {
  const files = [
    ...Object.entries(articles).map(([id, keys]) => [
      `articles/${id}.md`,
      `---\ntitle: T ${id}\n${keys}\n---\nText.\n`,
    ]),
    ...Object.entries(collections).map(([name, text]) => [`collections/${name}.md`, text]),
  ] as [string, string][];
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { library, files: read } = await readLibrary(folder);
  return {
    library,
    collections: library.collections.map(({ name, slug, members, parts }) => ({
      name,
      slug,
      parts,
      members: members.map(({ article, part }) => `${part} ${article.id}`),
    })),
    messages: listMessages(read, 'content').map(({ line }) => line),
  };
}

describe('a series that articles name', () => {
  test('stands in the order of its parts, then of its days', async () => {
    const { collections, messages } = await read({
      a: 'series: The Quay\ndate: 2020-01-03',
      b: 'series: the quay\npart: 2\ndate: 2020-01-01',
      c: 'series: The Quay\npart: ١\ndate: 2020-01-09',
      d: 'series: The Quay\ndate: 2020-01-02',
      e: 'series: The Quay',
      f: 'part: 7',
    });
    expect(collections).toEqual([
      { name: 'The Quay', slug: 'the-quay', parts: 5, members: ['1 c', '2 b', '3 d', '4 a', '5 e'] },
    ]);
    expect(messages).toEqual([]);
  });

  test('counts the parts that the library does not hold', async () => {
    const { collections } = await read({ a: 'series: S\npart: 2', b: 'series: S\nseries_order: 5' });
    expect(collections).toMatchObject([{ parts: 5, members: ['2 a', '5 b'] }]);
  });

  test('is told from another of the same signs', async () => {
    const { collections } = await read({ a: 'series: C', b: 'series: C++' });
    expect(collections.map(({ slug }) => slug).sort()).toEqual(['c', 'c-2']);
  });
});

describe('a collection with a file', () => {
  const written =
    '---\ntitle: On "Cranes"\ndek: D\nlang: en\n---\n\nIntroduction.\n\n- One\n- Two\n\nMore.\n\n';

  test('stands in the order of its list, by id, file, source, address and name', async () => {
    const { collections, messages, library } = await read(
      {
        a: 'part: 9',
        b: 'source: https://www.news.example/b?utm_source=x',
        c: '',
        d: '',
        e: 'series: cranes\npart: 1',
        f: 'series: On "Cranes"',
      },
      {
        cranes: `${written}1. [B](http://news.example/b/)\n2. [A crane](../articles/a.md)\n3. https://news.example/b\n4. [[T d]]\n5. [x](c.html)\n`,
      },
    );
    expect(collections).toEqual([
      {
        name: 'On “Cranes”',
        slug: 'cranes',
        parts: 6,
        members: ['1 b', '2 a', '3 d', '4 c', '5 e', '6 f'],
      },
    ]);
    expect(messages).toEqual([
      'content/collections/cranes.md:16:1: warning: "https://news.example/b" stands in line 14 already',
    ]);
    expect(library.collections[0]?.introduction).toEqual([
      { kind: 'html', html: '<p>Introduction.</p>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n<p>More.</p>' },
    ]);
  });

  test('needs no list where articles name it', async () => {
    const { collections } = await read(
      { a: 'series: Cranes' },
      { x: '# Cranes\n\nWhy.\n\n- for one reason\n- or two\n' },
    );
    expect(collections).toMatchObject([{ name: 'Cranes', slug: 'x', members: ['1 a'] }]);
  });

  test('says which of its lines names no article', async () => {
    const { messages } = await read(
      { a: '' },
      { x: '---\ntitle: X\n---\n\n- a\n- [gone](2017-01-01-gone)\n' },
    );
    expect(messages).toEqual([
      'content/collections/x.md:6:1: warning: "gone" names no article here; write the id of one, or its source',
    ]);
  });

  test('is not built without articles, nor as a draft', async () => {
    const { collections, messages } = await read(
      { a: '' },
      { x: '---\ntitle: X\n---\nText.\n', y: '---\ntitle: Y\ndraft: true\n---\n- a\n' },
    );
    expect(collections).toEqual([]);
    expect(messages).toEqual([
      expect.stringMatching(/x\.md:1:1: warning: no article belongs to this collection/),
    ]);
  });

  test('is told to be empty where another file of its title has the articles', async () => {
    const { collections, messages } = await read(
      { a: 'series: X' },
      { x: '---\ntitle: X\n---\nText.\n', y: '---\ntitle: X\n---\nText.\n' },
    );
    expect(collections).toMatchObject([{ slug: 'x', members: ['1 a'] }]);
    expect(messages).toEqual([
      expect.stringMatching(/y\.md:1:1: warning: no article belongs to this collection/),
    ]);
  });

  test('is secured as articles are, and is text alone', async () => {
    const { library, messages } = await read(
      { a: '' },
      {
        x: '---\ntitle: X\nmood: y\n---\n<script>x()</script><b onclick="x()">b</b>\n\n![p](p.jpg)\n\n- a\n',
      },
    );
    expect(library.collections[0]?.introduction).toEqual([{ kind: 'html', html: '<p><b>b</b></p>' }]);
    expect(messages).toEqual([
      expect.stringMatching(/x\.md:3:1: note: the key "mood" means nothing/),
      expect.stringMatching(
        /x\.md:7:1: warning: an introduction is text alone, and this figure is not shown/,
      ),
    ]);
  });

  test('that cannot be read stops a build', async () => {
    const { messages } = await read({ a: '' }, { x: '---\ntitle: X\n', y: '' });
    expect(messages).toEqual([
      expect.stringMatching(/x\.md:1:1: error: the front matter is never closed/),
      expect.stringMatching(/y\.md:1:1: error: the file is empty/),
    ]);
  });
});

test('a part that is no number, and one that two articles claim, are told with their places', async () => {
  const { messages, collections } = await read({
    a: 'series: S\npart: two',
    b: 'series: S\npart: 1',
    c: 'lang: en\nseries: s\npart: 1',
    d: 'series: Other\npart: 1',
  });
  expect(messages).toEqual([
    'content/articles/a.md:4:7: warning: part: "two" is no number; write its place in the series, such as 2',
    'content/articles/c.md:5:7: warning: part: 1 of "s" is also articles/b.md; give one of them another number',
  ]);
  expect(collections.map(({ members }) => members)).toEqual([['1 d'], ['1 b', '1 c', '3 a']]);
});

test('an article knows what stands before and after it in each collection', async () => {
  const { library } = await read(
    { a: 'series: S\npart: 1', b: 'series: S\npart: 2', c: 'series: S\npart: 3' },
    { x: '---\ntitle: X\n---\n- c\n- b\n' },
  );
  const seen = library.memberships
    .get('b')
    ?.map(({ collection, part, previous, next }) => [collection.name, part, previous?.id, next?.id]);
  expect(seen).toEqual([
    ['S', 2, 'a', 'c'],
    ['X', 2, 'c', undefined],
  ]);
});
