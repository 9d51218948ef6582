import { describe, expect, test } from 'vitest';
import { testArticle } from '../article/test-article.ts';
import { alikeIn } from './alike.ts';

const filler = (at: number) =>
  `Because of what they said there, nearly everybody waited number${at} while others${at} walked.`;
const crane = 'The crane on the quay fell at night, and the harbour inspectors blamed the crane’s brakes. ';
const choir =
  'The choir rehearsed its cantata in the chapel, and the organist praised the choir’s sopranos. ';

/** An article with a text, and others that have nothing to do with it. */
function library(texts: Record<string, string | { text: string; date?: string; lang?: string }>) {
  const articles = Object.entries(texts).map(([id, facts], at) => {
    const { text, ...others } = typeof facts === 'string' ? { text: facts } : facts;
    return testArticle({ id, title: `Title ${id}`, text: `${text}\n\n${filler(at)}`, ...others });
  });
  const alike = alikeIn(articles);
  return Object.fromEntries(
    articles.map(({ id }, at) => [id, alike[at]?.map((other) => articles[other]?.id)]),
  );
}

const five = { v: 'Bees.', w: 'Snow.', x: 'Bread.', y: 'Trams.', z: 'Chess.' };

test('articles on one matter lead to each other, and others to none', () => {
  const found = library({ a: crane.repeat(2), b: choir.repeat(2), c: crane, ...five });
  expect(found).toEqual({ a: ['c'], b: [], c: ['a'], v: [], w: [], x: [], y: [], z: [] });
});

test('words without spaces between them are words too', () => {
  const found = library({
    a: '港の起重機が夜に倒れ、検査官は制動機を調べた。起重機は古い。',
    b: '起重機の制動機について、検査官は夜に報告した。',
    ...five,
  });
  expect(found).toMatchObject({ a: ['b'], b: ['a'] });
});

describe('of several', () => {
  test('the nearest in time comes first', () => {
    const found = library({
      old: { text: crane, date: '2011-03-02' },
      a: { text: crane, date: '2021-03-02' },
      near: { text: crane, date: '2021-03-09' },
      ...five,
    });
    expect(found['a']).toEqual(['near', 'old']);
  });

  test('one in the same language comes first', () => {
    const found = library({
      other: { text: crane, lang: 'de' },
      a: { text: crane, lang: 'en' },
      same: { text: crane, lang: 'en-GB' },
      ...five,
    });
    expect(found['a']).toEqual(['same', 'other']);
  });
});

test('the same article again, by its headline or its source, is not another one', () => {
  const one = testArticle({ id: 'a', title: 'The Crane', text: crane, source: 'https://n.example/1' });
  const again = testArticle({ id: 'b', title: '“The crane”', text: crane });
  const version = testArticle({ id: 'c', title: 'A Crane', text: crane, source: 'https://www.n.example/1/' });
  expect(alikeIn([one, again])).toEqual([[], []]);
  expect(alikeIn([one, version])).toEqual([[], []]);
});

test('who wrote and published articles does not make them alike', () => {
  const facts = { author: ['Wilhelmina Sandström'], publisher: 'Quayside Courier' };
  const articles = ['Bees.', 'Snow.'].map((text, at) =>
    testArticle({ id: `${at}`, title: `T${at}`, text, ...facts }),
  );
  expect(alikeIn(articles)).toEqual([[], []]);
});

test('words that more than a few per cent of the articles say lead nowhere', () => {
  const articles = (said: number) =>
    Array.from({ length: 200 }, (_, at) =>
      testArticle({ id: `${at}`, title: `Title${at}`, text: `${at < said ? crane : ''} ${filler(at)}` }),
    );
  const leading = (said: number) => alikeIn(articles(said)).filter((list) => list.length > 0).length;
  expect(leading(8)).toBe(8);
  expect(leading(9)).toBe(0);
});
