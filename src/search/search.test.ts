import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { alphabets, generateArticles } from '../../bench/generate-articles.ts';
import { seeded } from '../../bench/seeded.ts';
import { gatherFixtures } from '../../tests/find-fixtures.ts';
import type { Article } from '../article/article.ts';
import { readLibrary } from '../library/reading/read-library.ts';
import { testArticle } from '../article/test-article.ts';
import { findArticles, hasPhrases } from './page/find-articles.ts';
import { knownItems } from './test-known-items.ts';
import { openInMemory } from './test-open-in-memory.ts';
import { readQuery } from './page/read-query.ts';
import { searchIndex } from './index/search-index.ts';
import { termTable } from './term-table.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const folder = temporaryFolder();
const held: Article[] = [];
beforeAll(async () => {
  gatherFixtures(folder);
  for (const content of [folder, 'tests/content/samples', 'tests/content/gathered']) {
    const { library } = await readLibrary(resolve(content));
    held.push(...library.articles);
  }
});

test('held articles are found by their rare words, names and misspelt words: 90 % first, 98 % in the first five', async () => {
  const index = openInMemory(searchIndex(held));
  const items = knownItems(held, 120, seeded(3));
  expect(items.length).toBe(120);
  const missed: string[] = [];
  let first = 0;
  for (const { query, at } of items) {
    const { hits } = await findArticles(index, query);
    // Cases of one scrape have its words and headline.
    const isSame = (hit: number) => hit === at || held[hit]?.title === held[at]?.title;
    if (hits.slice(0, 1).some(isSame)) first++;
    else if (!hits.slice(0, 5).some(isSame)) missed.push(`${query} → ${held[at]?.title}`);
  }
  expect(first / items.length).toBeGreaterThanOrEqual(0.9);
  expect(missed.length / items.length, missed.join('\n')).toBeLessThanOrEqual(0.02);
});

describe.each(Object.entries(alphabets))('300 articles in %s letters', (_, alphabet) => {
  const articles = generateArticles(300, alphabet);
  const index = searchIndex(articles);

  test('are parted evenly: nothing that a word leads to is larger than 20 KB', () => {
    const large = [...index.scripts].filter(([, text]) => gzipSync(text).length > 20_000);
    expect(large.map(([file]) => file)).toEqual([]);
    expect(index.firsts.terms.length).toBeGreaterThan(10);
  });

  test('have every word where its part is looked for', async () => {
    const open = openInMemory(index);
    const { terms } = termTable(articles);
    for (const term of terms.filter((_, at) => at % 97 === 0)) {
      const { hits } = await findArticles(open, `"${term}"`);
      expect(hits.length, term).toBeGreaterThan(0);
    }
  });

  test('are found with a slip anywhere in a word', async () => {
    const open = openInMemory(index);
    const { terms, counts, frequencies } = termTable(articles);
    const rare = terms.flatMap((term, number) =>
      frequencies[number] === 1 && term.length > 5 ? [[term, number] as const] : [],
    );
    const unfound: string[] = [];
    for (const [term, number] of rare.filter((_, at) => at % Math.ceil(rare.length / 12) === 0)) {
      const at = counts.findIndex((pairs) => pairs.some((one, place) => place % 2 === 0 && one === number));
      for (let slip = 0; slip < term.length; slip++) {
        const typed = term.slice(0, slip) + term.slice(slip + 1);
        if (terms.includes(typed)) continue;
        const { hits } = await findArticles(open, typed);
        if (!hits.slice(0, 30).includes(at)) unfound.push(`${typed} for ${term}`);
      }
    }
    expect(unfound).toEqual([]);
  });

  test.each([
    ['three words', 3],
    ['a hundred words', 100],
  ])('cost at most 300 KB for a query of %s, all of them misspelt', async (_name, count) => {
    const { terms } = termTable(articles);
    const words = terms.filter((term) => term.length > 6).slice(0, count);
    const loaded = new Set<string>();
    const open = openInMemory(index, loaded);
    const { hits } = await findArticles(
      open,
      words.map((word) => word.slice(0, 3) + word.slice(4)).join(' '),
    );
    for (const hit of hits.slice(0, 10)) await open.textOf(hit);
    const sizes = [...loaded].map(
      (file) => gzipSync(index.scripts.get(file) ?? index.texts.get(file)?.write() ?? '').length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300_000);
  });
});

test('a phrase is found wherever it stands in a long article', async () => {
  const text = `${'one two three. '.repeat(3000)} brass lantern. ${'one two three. '.repeat(3000)}`;
  const index = openInMemory(searchIndex([testArticle({ id: 'long', title: 'Long', text })]));
  const { hits, phrases } = await findArticles(index, '"brass lantern"');
  expect(await hasPhrases(index, hits[0] ?? -1, phrases)).toBe(true);
  expect(await hasPhrases(index, 0, [['lantern', 'brass']])).toBe(false);
});

test.each([
  ['صحيفة', 'الصحيفة'],
  ['الصحيفة', 'صحيفة'],
  ['مطبعة', 'وبالمطبعة'],
  ['مطبعة', 'للمطبعة'],
  ['الله', 'الله'],
])('the Arabic word %s is found in %s', async (typed, written) => {
  const text = `كانت العبارة ${written} ليلا`;
  const index = openInMemory(searchIndex([testArticle({ id: 'quay', title: 'العبارة', text })]));
  expect((await findArticles(index, `"${typed}"`)).hits).toEqual([0]);
});

describe('a long query', () => {
  test('says the last word that counts', () => {
    const words = Array.from({ length: 40 }, (_, at) => `Word${at}`);
    const { terms, lastWord } = readQuery(words.join(' '));
    expect(terms.length).toBe(16);
    expect(lastWord).toBe('Word15');
    expect(readQuery('ferry '.repeat(1700)).lastWord).toBe('ferry');
  });

  test('that is not too long says nothing', () => {
    expect(readQuery('The "ferry went" home').lastWord).toBeUndefined();
    expect(readQuery('x '.repeat(100)).lastWord).toBeUndefined();
  });

  test('of one endless word is a word like others', () => {
    expect(readQuery('x'.repeat(10_000))).toMatchObject({ terms: ['x'.repeat(40)] });
  });
});

test('a part that is missing is named, and asked for again', async () => {
  const made = searchIndex([testArticle({ id: 'a', title: 'Ferry', text: 'The ferry went.' })]);
  const scripts = new Map(made.scripts);
  const index = openInMemory({ ...made, scripts });
  const part = scripts.get('t-0.js') ?? '';
  scripts.delete('t-0.js');
  await expect(findArticles(index, 'ferry')).rejects.toThrow('t-0.js');
  scripts.set('t-0.js', part);
  expect((await findArticles(index, 'ferry')).hits).toEqual([0]);
});
