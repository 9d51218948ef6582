import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clockFrom } from '../../tests/clock-from.ts';
import { check, run } from '../../tests/run-program.ts';
import { articleId } from '../import/store/article-id.ts';
import { storeArticle } from '../import/store/store-article.ts';
import { listMessages } from '../library/messages.ts';
import { readLibrary } from '../library/reading/read-library.ts';
import { blankArticle } from './new/blank-article.ts';
import { headlineOf } from './new/headline-of.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
});

// Where the person is, it is May 6 already.
const clock = { NODE_OPTIONS: clockFrom('2024-05-05T12:00:00Z'), TZ: 'Pacific/Kiritimati' };
const today = '2024-05-06';
const write = (...headline: string[]) =>
  run('src/commands/new.ts', headline, { BROADSHEET_CONTENT: content, ...clock });
const ids = () => readdirSync(join(content, 'articles')).sort();
const textOf = (id: string) => readFileSync(join(content, 'articles', id, 'index.md'), 'utf8');
const factsIn = (text: string) =>
  parse(/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') as Record<string, unknown>;
const factsOf = (id: string) => factsIn(textOf(id));

test('npm run new makes an article of today, with the other keys as hints in their order', async () => {
  const { code, output } = await write('The bridge opens');
  expect(code, output).toBe(0);
  const id = `${today}-the-bridge-opens`;
  expect(ids()).toEqual([id]);
  expect(output).toContain(join(content, 'articles', id, 'index.md').replaceAll('\\', '/'));
  expect(output).toContain('npm run dev');
  expect(factsOf(id)).toEqual({ title: 'The bridge opens', date: today });
  const keys = Array.from(textOf(id).matchAll(/^(?:# )?(\w+):/gm), ([, key]) => key);
  expect(keys).toEqual([
    'title',
    'author',
    'date',
    'source',
    'publisher',
    'dek',
    'image',
    'topics',
    'lang',
    'draft',
  ]);
  // What is missing is the text.
  expect((await check(content)).output).toMatch(
    /: it has a headline and no text;.*\n1 article, 0 notes, 1 warning, 0 errors/,
  );
});

test('the hints are front matter that can be read once they are filled in', () => {
  const filled = blankArticle('Hints', '2024-05-06')
    .replace(/^# (author|source|publisher|dek): .*/gm, '$1: x')
    .replace(/^# /gm, '');
  expect(Object.keys(factsIn(filled))).toHaveLength(10);
});

test('a content folder is named from the folder in which npm was called', async () => {
  const env = { BROADSHEET_CONTENT: 'content', INIT_CWD: folder, ...clock };
  const { code, output } = await run('src/commands/new.ts', ['The bridge opens'], env);
  expect(code, output).toBe(0);
  expect(ids()).toEqual([`${today}-the-bridge-opens`]);
});

test('it never writes over an article, wherever in the library that lies', async () => {
  for (const name of [`${today}-the-bridge-opens`, 'sorted'])
    mkdirSync(join(content, 'articles', name), { recursive: true });
  writeFileSync(join(content, 'articles', `${today}-the-bridge-opens`, 'index.md'), 'mine');
  writeFileSync(join(content, `articles/sorted/${today}-the-bridge-opens-2.md`), '# Also mine\n');
  expect((await write('The', 'bridge', 'opens')).code).toBe(0);
  expect(ids()).toEqual([`${today}-the-bridge-opens`, `${today}-the-bridge-opens-3`, 'sorted']);
  expect(textOf(`${today}-the-bridge-opens`)).toBe('mine');
});

const hostile: [headline: string, slug: string][] = [
  ['../../etc/passwd', 'etc-passwd'],
  ['a\n---\ndraft: true\n---\n# "b": [c] {d} &e *f !g | > % @ `h`', 'a-draft-true-b-c-d-e-f-g-h'],
  ['\u202egnp.exe', 'gnp-exe'],
  ['!!', 'article'],
  ['\u001b[31mred', '31mred'],
  ['-- - key: value', 'key-value'],
  ['Русские буквы и 日本語', 'русские-буквы-и-日本語'],
];

test.each(hostile)('a headline made to hurt, %j, is a headline', async (headline, slug) => {
  const [title, date] = [headlineOf([headline]), '2024-05-06'];
  expect(title).not.toMatch(/\p{Cc}|\s{2}/u);
  const text = blankArticle(title, date);
  expect(factsIn(text)).toEqual({ title, date });
  const id = articleId({ title, date });
  expect(id).toBe(`${date}-${slug}`);
  await storeArticle(new Map([['index.md', text]]), { id }, content);
  const { files } = await readLibrary(content);
  expect(listMessages(files, content).filter(({ level }) => level === 'error')).toEqual([]);
});

test('a headline made to hurt leads nowhere else', async () => {
  const [[headline, slug] = ['', '']] = hostile;
  const { code, output } = await write('--', headline);
  expect(code, output).toBe(0);
  expect(ids()).toEqual([`${today}-${slug}`]);
  expect(readdirSync(folder)).toEqual(['content']);
  expect(factsOf(`${today}-${slug}`)).toEqual({ title: headline, date: today });
});

test('a headline of any length has an id of at most 80 bytes', () => {
  const id = articleId({ title: headlineOf(['длинный '.repeat(2000)]), date: '2024-05-06' });
  expect(Buffer.byteLength(id)).toBeLessThanOrEqual(80);
});
