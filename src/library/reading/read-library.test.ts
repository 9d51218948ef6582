import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readLibrary } from './read-library.ts';
import { isBroken, listMessages, reportMessages } from '../messages.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = temporaryFolder(onTestFinished);
});

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function read() {
  const { library, files } = await readLibrary(folder);
  return {
    settings: library.settings,
    ids: library.articles.map(({ id }) => id),
    paths: library.articles.map(({ path }) => path),
    messages: listMessages(files, 'content').map(({ line }) => line),
    isBroken: files.some(isBroken),
  };
}

test('an article is a folder with index.md or a file, in the same order on every machine', async () => {
  await write({
    'articles/2017-03-02-b/index.md': '# B',
    'articles/2017-03-02-a.md': '# A',
    'articles/газета/index.md': '# Г',
    'articles/.hidden.md': 'no',
    'articles/notes.txt': 'no',
    'articles/x.md/index.md': '# X',
  });
  expect(await read()).toMatchObject({
    ids: ['2017-03-02-a', '2017-03-02-b', 'x-md', 'газета'],
    paths: [
      'articles/2017-03-02-a.md',
      'articles/2017-03-02-b/index.md',
      'articles/x.md/index.md',
      'articles/газета/index.md',
    ],
    messages: [],
  });
});

describe('two articles may not have one address', () => {
  test.each([
    ['as folder and file', 'articles/a/index.md', 'articles/a.md'],
    ['by case', 'articles/A.md', 'articles/a.md'],
    ['by signs', 'articles/a b.md', 'articles/a-b.md'],
    ['by the form of an accent', 'articles/é.md', 'articles/e\u0301.md'],
    ['by what lies behind the 80th byte', `articles/${'a'.repeat(90)}1.md`, `articles/${'a'.repeat(90)}2.md`],
  ])('%s', async (_, one, other) => {
    await write({ [one]: '# A', [other]: '# B' });
    const { messages, isBroken } = await read();
    expect(isBroken).toBe(true);
    expect(messages).toEqual([
      expect.stringMatching(/:1:1: error: its address, articles\/.*, is that of articles\/.*; rename one/),
    ]);
  });

  test('nor none', async () => {
    await write({ 'articles/😀.md': '# A' });
    expect((await read()).messages).toEqual([
      'content/articles/😀.md:1:1: error: "😀" has no letter or digit to make an address of; rename it',
    ]);
  });
});

test('drafts are read for their problems and not built', async () => {
  await write({
    'articles/a.md': '# A',
    'articles/b.md': '---\ntitle: B\ndraft: true\nmood: x\n---\n![](lost.jpg)',
    'articles/c.md': '---\ntitle: C\ndraft: true\ndate: soon\n---\nText',
  });
  const { ids, messages } = await read();
  expect(ids).toEqual(['a']);
  expect(messages).toEqual([
    'content/articles/b.md:4:1: note: the key "mood" means nothing here; it is kept',
    expect.stringMatching(/^content\/articles\/c\.md:4:7: warning: date: "soon"/),
  ]);
});

describe('what is not there is told', () => {
  test('no folder of articles', async () => {
    expect((await read()).messages).toEqual([
      'content/articles:1:1: error: there is no such folder; put the articles into it',
    ]);
  });

  test('a file in its place', async () => {
    await write({ articles: 'x' });
    expect((await read()).messages).toEqual([
      'content/articles:1:1: error: it is a file; remove it, and put the articles into a folder of this name',
    ]);
  });

  test('a link to a folder that is gone', async () => {
    await symlink(join(folder, 'gone'), join(folder, 'articles'));
    expect((await read()).messages).toEqual([
      'content/articles:1:1: error: it is a link that leads nowhere; put there what it led to, or remove it',
    ]);
  });

  test('no article', async () => {
    await mkdir(join(folder, 'articles'));
    expect((await read()).messages).toEqual([
      'content/articles:1:1: warning: there is no article yet; npm run new -- "Headline" makes one',
    ]);
  });

  test('a file with another ending, not a folder that only sorts articles', async () => {
    await write({
      'articles/a/story.md': '# A',
      'articles/2017/c/index.md': '# C',
      'articles/b.md': '# B',
      'articles/d.MD': '# D',
      'articles/pictures/x.txt': '',
    });
    expect(await read()).toMatchObject({
      ids: ['b', 'c', 'story'],
      messages: ['content/articles/d.MD:1:1: warning: it is not built; rename it to end in .md'],
    });
  });
});

test('what cannot be read is told, and the rest is read', async () => {
  await write({ 'articles/a.md': '# A', 'articles/z.md': 'caf', 'articles/b/index.md/x.txt': '' });
  await symlink(join(folder, 'nowhere.md'), join(folder, 'articles/c.md'));
  await writeFile(join(folder, 'articles/z.md'), Uint8Array.from([0x23, 0x20, 0xe9]));
  const { ids, messages } = await read();
  expect(ids).toEqual(['a']);
  expect(messages).toEqual([
    'content/articles/b/index.md:1:1: error: it cannot be read; make it a file that you may read, or remove it',
    'content/articles/c.md:1:1: error: it is a link that leads nowhere; put there what it led to, or remove it',
    'content/articles/z.md:1:3: error: byte 2 (0xE9) is not UTF-8; save the file as UTF-8',
  ]);
});

test('a message is one line, whatever it quotes', async () => {
  await write({ 'articles/a.md': '---\ntitle: A\n"x\\ny\\e[2J\\u2028z": 1\n---\nText' });
  expect((await read()).messages).toEqual([
    'content/articles/a.md:3:1: note: the key "x y [2J z" means nothing here; it is kept',
  ]);
});

test('messages stand in the order of their places', async () => {
  await write({ 'articles/a.md': '---\nmood: x\ntitle: A\ndate: soon\n"tone": y\n---\nText' });
  expect((await read()).messages.map((message) => message.split(':')[1])).toEqual(['2', '4', '5']);
});

describe('site.yaml', () => {
  const usual = {
    name: 'Broadsheet',
    description: '',
    language: 'en',
    publishing: 'private',
    saved: ['html', 'epub'],
  };
  test.each([
    ['missing', undefined, usual],
    ['empty', '', usual],
    ['all comments', '# name: x\n', usual],
    ['with keys left empty', 'name:\naddress:\n', usual],
    [
      'full',
      'name: "1984"\ndescription: D\nlanguage: pt_br\naddress: https://a.example/news\ncontact: a@b.example\npublishing: own\nsaved: []\n',
      {
        name: '1984',
        description: 'D',
        language: 'pt-BR',
        address: 'https://a.example/news/',
        contact: 'a@b.example',
        publishing: 'own',
        saved: [],
      },
    ],
    [
      'with characters that no page may hold, and that turn what stands beside them',
      'name: "The\\u202E \\uD800\\nQuay\\a"\ndescription: "a\\0b"\ncontact: "a\\uDFFF@b.example"\n',
      { ...usual, name: 'The \uFFFD Quay\uFFFD', description: 'a\uFFFDb', contact: 'a\uFFFD@b.example' },
    ],
  ])('%s', async (_, yaml, settings) => {
    await write({ 'articles/a.md': '# A', ...(yaml !== undefined && { 'site.yaml': yaml }) });
    expect(await read()).toEqual(expect.objectContaining({ settings, messages: [] }));
  });

  test.each([
    ['a list', '- a\n', ['1:1: error: this is not a list of keys; write each as "key: value"']],
    ['a word', 'hello\n', ['1:1: error: this is not a list of keys; write each as "key: value"']],
    ['too much depth', `name: ${'['.repeat(20_000)}\n`, [expect.stringMatching(/^1:\d+: error: /)]],
    [
      'several mistakes',
      'language: nowhere\naddress: /news\npublishing: public\ncontact: me\nname: [a]\n',
      [
        expect.stringMatching(/^1:11: error: language: "nowhere" is not a language/),
        expect.stringMatching(/^2:10: error: address: ".news" is not a site's address; write it as/),
        '3:13: error: publishing: must be private, mirror or own',
        '4:10: error: contact: must be a mail address or the address of a page',
        '5:7: error: name: must be a line of text',
      ],
    ],
    [
      'a name and a password in addresses, which are not repeated,',
      'address: https://ida:secret@a.example/news/\ncontact: https://ida@a.example/\n',
      [
        '1:10: error: address: holds a name or a password, which everybody could read; leave out what stands before the @',
        '2:10: error: contact: holds a name or a password, which everybody could read; leave out what stands before the @',
      ],
    ],
  ])('%s is an error, and the articles are read all the same', async (_, yaml, errors) => {
    await write({ 'articles/a.md': '# A', 'site.yaml': yaml });
    const { ids, messages, isBroken } = await read();
    expect(messages.map((message) => message.replace('content/site.yaml:', ''))).toEqual(errors);
    expect(isBroken).toBe(true);
    expect(ids).toEqual(['a']);
  });

  test('a language in which the site has no words is told', async () => {
    await write({ 'articles/a.md': '# A', 'site.yaml': 'name: Mine\nlanguage: xx\n' });
    expect(await read()).toMatchObject({
      settings: { language: 'xx' },
      messages: ['content/site.yaml:2:11: warning: the site has no words in "xx"; English is used'],
    });
  });

  test('an unknown key is told, and the others hold', async () => {
    await write({ 'articles/a.md': '# A', 'site.yaml': 'name: Mine\nauthor: y\nlanguge: de\n' });
    expect(await read()).toMatchObject({
      settings: { name: 'Mine' },
      messages: [
        'content/site.yaml:2:1: warning: the key "author" means nothing here; remove it',
        'content/site.yaml:3:1: warning: the key "languge" means nothing here; did you mean "language"?',
      ],
      isBroken: false,
    });
  });
});

test('of many warnings of one kind a few are shown and the rest counted, and errors come last', async () => {
  const lost = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`articles/${name}.md`, `# ${name}\n\n![](${name}.jpg)\n`]),
  );
  await write({ ...lost, 'articles/0.md': '' });
  const { files } = await readLibrary(folder);
  const messages = listMessages(files, 'content');
  expect(reportMessages(messages, false)).toEqual([
    ...['a', 'b', 'c'].map((name) => expect.stringContaining(`${name}.md:3:1: warning: `) as string),
    '… and 3 more like these (npm run check -- --all)',
    expect.stringContaining('0.md:1:1: error: '),
  ]);
  expect(reportMessages(messages, true)).toHaveLength(7);
});
