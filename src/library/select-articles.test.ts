import { expect, test } from 'vitest';
import type { Article } from '../article/article.ts';
import { arrangeLibrary } from './library.ts';
import { type Selection, selectArticles } from './select-articles.ts';
import type { Settings } from './settings.ts';

const article = (id: string, facts: Partial<Article>) =>
  ({ id, title: id, author: [], topics: [], passages: [], ...facts }) as unknown as Article;
const library = arrangeLibrary({ name: 'S' } as Settings, [
  article('a', {
    date: '2017-03-02T23:30:00-11:00',
    topics: ['Work', 'Sea'],
    author: ['Ida Holm'],
    publisher: 'Post',
  }),
  article('b', { date: '2017-03', topics: ['sea'], publisher: 'Herald' }),
  article('c', { date: '2019', author: ['Ida Holm', 'AFP'], publisher: 'Post' }),
  article('d', { topics: ['C++'] }),
]);

test.each<[Selection, string]>([
  [{}, 'c a b d'],
  [{ topic: ['SEA'] }, 'a b'],
  [{ topic: ['c'] }, 'd'],
  [{ topic: ['Work', 'C++'] }, 'a d'],
  [{ author: ['ida holm'], publisher: ['post'], until: '2018' }, 'a'],
  [{ author: ['ida-holm'] }, 'c a'],
  [{ since: '2017-03-02' }, 'c a b'],
  [{ since: '2017-03-03' }, 'c b'],
  [{ until: '2017-03-02' }, 'a b'],
  [{ since: '2017', until: '2017-03' }, 'a b'],
  [{ since: '2019-05' }, 'c'],
])('%j means %s', (selection, ids) => {
  const chosen = selectArticles(library, selection);
  expect(typeof chosen === 'string' ? chosen : chosen.map(({ id }) => id).join(' ')).toBe(ids);
});

test.each<[Selection, string]>([
  [{ author: ['Nobody'] }, 'the library has no author "Nobody"; it has AFP, Ida Holm'],
  [{ topic: ['C++'], since: '2017' }, 'the library has no article that is all of this; leave out an option'],
])('%j is answered: %s', (selection, sentence) => {
  expect(selectArticles(library, selection)).toBe(sentence);
});
