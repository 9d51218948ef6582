import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { clearUnfinished, storeArticle } from './store-article.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';

let out: string;
beforeEach(() => {
  out = temporaryFolder(onTestFinished);
});

const store = (text: string) =>
  storeArticle(new Map([['index.md', text]]), { title: 'A shorter night', date: '2024-05-06' }, out);

test('an article takes the place that a killed import left empty', async () => {
  mkdirSync(join(out, 'articles/2024-05-06-a-shorter-night'), { recursive: true });
  expect(await store('one')).toBe('articles/2024-05-06-a-shorter-night/index.md');
  expect(readdirSync(join(out, 'articles'))).toEqual(['2024-05-06-a-shorter-night']);
});

test('what stands in a place stays, and the article takes the next one', async () => {
  mkdirSync(join(out, 'articles/2024-05-06-a-shorter-night'), { recursive: true });
  writeFileSync(join(out, 'articles/2024-05-06-a-shorter-night/notes.txt'), 'mine');
  const places = await Promise.all([store('one'), store('two')]);
  expect(places.sort()).toEqual([
    'articles/2024-05-06-a-shorter-night-2/index.md',
    'articles/2024-05-06-a-shorter-night-3/index.md',
  ]);
  expect(readFileSync(join(out, 'articles/2024-05-06-a-shorter-night/notes.txt'), 'utf8')).toBe('mine');
});

test('of articles with one name that are stored at once, each has a place of its own', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => `text ${index}`);
  const places = await Promise.all(texts.map(store));
  expect(places.map((place) => readFileSync(join(out, place), 'utf8'))).toEqual(texts);
  expect(new Set(places).size).toBe(texts.length);
});

test('what two imports of one file store at once is one article', async () => {
  const files = new Map([
    ['index.md', 'one'],
    ['quay.png', 'a picture'],
  ]);
  const facts = { title: 'A shorter night', date: '2024-05-06' };
  const first = await storeArticle(files, facts, out);
  expect(await storeArticle(files, facts, out)).toBe(first);
  const other = await storeArticle(new Map([...files, ['quay.png', 'another']]), facts, out);
  expect(readdirSync(join(out, 'articles'))).toHaveLength(2);
  expect(readFileSync(join(out, other, '../quay.png'), 'utf8')).toBe('another');
});

test('articles whose headline is one long word are called by its beginning, and numbered', async () => {
  const facts = { title: '東京都内で新たに三百人の感染を確認しました一週間前より多い', date: '2024-05-06' };
  const storeIt = (text: string) => storeArticle(new Map([['index.md', text]]), facts, out);
  const places = [await storeIt('x'), await storeIt('y')];
  expect(places).toEqual([
    'articles/2024-05-06-東京都内で新たに三百人の感染を確認しました一週/index.md',
    'articles/2024-05-06-東京都内で新たに三百人の感染を確認しました一-2/index.md',
  ]);
});

test('the folder of an article may be read by whom the folder above it may be', async () => {
  const place = await store('one');
  expect(statSync(join(out, place, '..')).mode).toBe(statSync(join(out, 'articles')).mode);
});

test('what a killed import left half written goes, what another one is writing stays', async () => {
  const [old, young] = ['.broadsheet-1-aaaaaa', '.broadsheet-1-bbbbbb'].map((name) =>
    join(out, 'articles', name, 'article'),
  );
  for (const folder of [old, young]) mkdirSync(folder ?? '', { recursive: true });
  const twoHoursAgo = Date.now() / 1000 - 7200;
  utimesSync(join(old ?? '', '..'), twoHoursAgo, twoHoursAgo);
  await clearUnfinished(out);
  expect(readdirSync(join(out, 'articles'))).toEqual(['.broadsheet-1-bbbbbb']);
});
