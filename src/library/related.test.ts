import { describe, expect, test } from 'vitest';
import { relatedFinder, relatedOf } from './related.ts';
import { testArticle } from '../article/test-article.ts';

const held = testArticle({
  id: 'held',
  title: 'Trump’s Team Was in ‘Constant Touch’ With Russia — Reports',
  source: 'https://www.news.example/2017/02/15/story?id=7&utm_source=feed',
});

describe('an article of the library is found by its source', () => {
  test.each([
    'https://www.news.example/2017/02/15/story?id=7',
    'http://news.example/2017/02/15/story/?id=7#comments',
    'https://m.news.example/2017/02/15/story?utm_medium=a&id=7&fbclid=b',
    ' HTTPS://NEWS.example/2017/02/15/story?id=7&msclkid=1 ',
  ])('%s', (url) => {
    expect(relatedFinder([held])({ title: 'Other words', url }).held?.id).toBe('held');
  });

  test.each([
    'https://www.news.example/2017/02/15/story',
    'https://www.news.example/2017/02/15/story?id=8',
    'https://www.news.example/2017/02/15/STORY?id=7',
    'https://other.example/2017/02/15/story?id=7',
    'javascript:alert(1)',
  ])('but not by %s', (url) => {
    expect(relatedFinder([held])({ title: 'Other words', url }).held).toBeUndefined();
  });
});

describe('else by its title', () => {
  test.each([
    `Trump's Team Was in 'Constant Touch' With Russia - Reports`,
    '  TRUMP’S TEAM WAS IN “CONSTANT TOUCH” WITH RUSSIA –  REPORTS ',
  ])('%s', (title) => {
    expect(relatedFinder([held])({ title, url: 'https://elsewhere.example/' })).toMatchObject({
      held: { id: 'held' },
      url: 'https://elsewhere.example/',
    });
  });

  test.each(['Trump’s Team', '', '—', '__proto__', 'constructor'])('but not by %j', (title) => {
    expect(relatedFinder([held])({ title }).held).toBeUndefined();
  });

  test('the source goes before the title', () => {
    const namesake = testArticle({ id: 'namesake', title: 'Other words' });
    expect(relatedFinder([held, namesake])({ title: 'Other words', url: held.source }).held?.id).toBe('held');
  });

  test.each(['__proto__', 'constructor', '!?', '名のない新聞'])(
    'a title such as %j is one like others',
    (title) => {
      const article = testArticle({ id: 'x', title });
      expect(relatedFinder([held, article])({ title }).held?.id).toBe('x');
    },
  );
});

test('an article is related to what front matter lists, then to what its body points to, each once, never to itself', () => {
  const article = testArticle({
    id: 'self',
    title: 'Self',
    source: 'https://news.example/self',
    related: [
      { title: 'Listed', url: 'https://a.example/listed' },
      { title: 'No address', url: undefined },
      { title: 'Me', url: 'http://www.news.example/self/' },
      { title: held.title, url: undefined },
    ],
    body: [
      { kind: 'html', html: '<p>Text</p>' },
      { kind: 'related', title: 'In the body', url: 'https://a.example/body' },
      { kind: 'related', title: 'listed' },
      { kind: 'related', title: 'Other words', url: held.source },
      { kind: 'related', title: 'SELF' },
      { kind: 'related', title: 'Bad', url: 'javascript:alert(1)' },
      { kind: 'related', title: 'Read more', url: 'https://a.example/1' },
      { kind: 'related', title: 'Read more', url: 'https://a.example/2' },
      { kind: 'related', title: 'Read it again', url: 'https://a.example/2?utm_source=x' },
    ],
  });
  const links = relatedOf(article, relatedFinder([article, held]));
  expect(links.map(({ title, url, held }) => [title, held?.id ?? url])).toEqual([
    ['Listed', 'https://a.example/listed'],
    ['No address', undefined],
    [held.title, 'held'],
    ['In the body', 'https://a.example/body'],
    ['Bad', undefined],
    ['Read more', 'https://a.example/1'],
    ['Read more', 'https://a.example/2'],
  ]);
});
