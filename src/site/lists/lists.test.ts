import { describe, expect, test } from 'vitest';
import { testArticle } from '../../article/test-article.ts';
import { arrangeLibrary } from '../../library/library.ts';
import type { Settings } from '../../library/settings.ts';
import { addressOf, rootFrom } from '../address.ts';
import { pagesOfGroups } from './group-pages.ts';
import { groupBy } from '../../library/groups.ts';
import { initialOf } from './initial.ts';
import { countMonths } from './months.ts';
import { pageSize, pagesNear, paginate } from './pagination.ts';
import { runsOf } from './runs.ts';

test.each([
  [addressOf.front(), 'index.html', ''],
  [addressOf.front(2), 'page/2.html', '../'],
  [addressOf.article('2017-03-02-a'), 'articles/2017-03-02-a.html', '../'],
  [addressOf.article('газета'), 'articles/%D0%B3%D0%B0%D0%B7%D0%B5%D1%82%D0%B0.html', '../'],
  [addressOf.markdown('a'), 'articles/a.md.txt', '../'],
  [addressOf.file('a', 'b.jpg'), 'articles/a/b.jpg', '../../'],
  [addressOf.dates(), 'dates.html', ''],
  [addressOf.year('2017'), 'dates/2017.html', '../'],
  [addressOf.year('2017', 3), 'dates/2017/3.html', '../../'],
  [addressOf.author('ann-lee', 2), 'authors/ann-lee/2.html', '../../'],
  [addressOf.publisher('瓦版'), 'publishers/%E7%93%A6%E7%89%88.html', '../'],
  [addressOf.topic('c'), 'topics/c.html', '../'],
  [addressOf.collection('瓦版'), 'collections/%E7%93%A6%E7%89%88.html', '../'],
  [addressOf.passages(), 'marked.html', ''],
  [addressOf.place('a', 'mark-2'), 'articles/a.html#mark-2', '../'],
])('%s leads to its root', (address, expected, root) => {
  expect(address).toBe(expected);
  expect(rootFrom(address)).toBe(root);
  const base = 'https://host.example/some/where/';
  expect(new URL(`${root}index.html`, new URL(address, base)).href).toBe(`${base}index.html`);
});

describe('pages', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [30, [30]],
    [31, [30, 1]],
    [90, [30, 30, 30]],
  ])('%i items stand on pages of thirty, each once and in order', (count, sizes) => {
    const items = Array.from({ length: count }, (_, index) => index);
    const pages = paginate(items, 30);
    expect(pages.map((page) => page.items.length)).toEqual(sizes);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages.map((page) => page.number)).toEqual(sizes.map((_, index) => index + 1));
    expect(pages.every((page) => page.count === sizes.length)).toBe(true);
  });

  test('any page of 10,000 articles is at most six clicks from any other, and links stay few', () => {
    const count = paginate(Array(10_000).fill(0), pageSize.front).length;
    for (const start of [1, 2, 100, 167, count]) {
      const clicks = new Map([[start, 0]]);
      for (const number of clicks.keys()) {
        for (const next of pagesNear({ number, count })) {
          if (!clicks.has(next)) clicks.set(next, (clicks.get(number) ?? 0) + 1);
        }
      }
      expect(clicks.size).toBe(count);
      expect(Math.max(...clicks.values())).toBeLessThanOrEqual(6);
    }
    for (let number = 1; number <= count; number++) {
      expect(pagesNear({ number, count }).length).toBeLessThan(22);
    }
  });

  test.each([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [2, 3, [1, 2, 3]],
    [1, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [5, 20, [1, 3, 4, 5, 6, 7, 9, 13, 20]],
  ])('page %i of %i links to pages that exist, once each and ascending', (number, count, near) => {
    expect(pagesNear({ number, count })).toEqual(near);
  });
});

describe('groups', () => {
  const group = (...names: string[]) => groupBy(names, (name) => name);

  test('join names whatever their case and form, named as first written', () => {
    const { groups, slugOf } = group('René', 'RENE\u0301', 'rené', 'Rene');
    expect(groups.map(({ name, items }) => [name, items.length])).toEqual([
      ['Rene', 1],
      ['René', 3],
    ]);
    expect(slugOf('RENÉ')).toBe('rené');
  });

  test('share no slug, even names that have none', () => {
    const { groups, slugOf } = group('C', 'C++', 'c#', 'C 2', '?', '!', 'other', '__proto__', 'constructor');
    const slugs = groups.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(9);
    expect(slugs).not.toContain('');
    expect(groups.map(({ name }) => slugOf(name))).toEqual(slugs);
  });

  test('are made in bounded time, however many names have one slug', { timeout: 60_000 }, () => {
    const names = Array.from(
      { length: 20_000 },
      (_, index) => `C${'+'.repeat(index % 200)}${'!'.repeat(index / 200)}`,
    );
    expect(new Set(group(...names).groups.map(({ slug }) => slug)).size).toBe(20_000);
  });

  test('stand in the order of the alphabet and of numbers, their items as they came', () => {
    const { groups } = group('b', 'Étienne', 'a10', 'a9', 'Ewa', 'Eda', 'ж');
    expect(groups.map(({ name }) => name)).toEqual(['a9', 'a10', 'b', 'Eda', 'Étienne', 'Ewa', 'ж']);
    expect(groupBy([3, 1, 2], () => 'x').groups[0]?.items).toEqual([3, 1, 2]);
  });

  test('hold an item once, in each of its groups', () => {
    const { groups } = groupBy(['story'], () => ['Ann', 'ann', 'Lee']);
    expect(groups.map(({ name, items }) => [name.toLowerCase(), items])).toEqual([
      ['ann', ['story']],
      ['lee', ['story']],
    ]);
    expect(groupBy(['story'], () => []).groups).toEqual([]);
  });

  test('have pages of a hundred', () => {
    const articles = Array.from({ length: 201 }, (_, at) =>
      testArticle({ id: `a${at}`, title: `A ${at}`, author: ['Ann Lee'] }),
    );
    const library = arrangeLibrary({ name: 'S', language: 'en' } as Settings, articles);
    const pages = pagesOfGroups(library.authors, library, addressOf.author);
    expect(pages.map(({ params, address }) => [params.path, address])).toEqual([
      ['ann-lee', 'authors/ann-lee.html'],
      ['ann-lee/2', 'authors/ann-lee/2.html'],
      ['ann-lee/3', 'authors/ann-lee/3.html'],
    ]);
  });
});

test.each([
  ['Élodie', 'E'],
  ['ömer', 'O'],
  ['жук', 'Ж'],
  ['新聞', '新'],
  ['9 to 5', '#'],
  ['“Q”', '#'],
  ['😀', '#'],
  ['', '#'],
])('%j is listed under %s', (name, initial) => {
  expect(initialOf(name)).toBe(initial);
});

test('months count what is dated, and long silences are gaps', () => {
  const dates = ['2017-03-02', '2017-03-31T23:59:59-11:00', '2017', '2014-12', undefined, '0999-01-01'];
  expect(countMonths(dates.map((date) => ({ date })))).toEqual([
    { year: '2017', months: [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0], count: 3 },
    { from: '2015', to: '2016' },
    { year: '2014', months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], count: 1 },
    { from: '1000', to: '2013' },
    { year: '0999', months: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], count: 1 },
  ]);
  expect(countMonths([])).toEqual([]);
});

test('runs part a list where its key changes, and only there', () => {
  expect(runsOf(['a1', 'a2', 'b1', 'a3'], (item) => item.charAt(0))).toEqual([
    { key: 'a', items: ['a1', 'a2'] },
    { key: 'b', items: ['b1'] },
    { key: 'a', items: ['a3'] },
  ]);
  expect(runsOf([], String)).toEqual([]);
});
