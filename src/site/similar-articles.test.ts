import { expect, test } from 'vitest';
import { arrangeLibrary } from '../library/library.ts';
import { similarArticles } from './similar-articles.ts';
import { testArticle } from '../article/test-article.ts';

const settings = { name: 'S', language: 'en' } as Parameters<typeof arrangeLibrary>[0];
const others = ['b', 'c', 'd', 'e', 'f'].map((id) =>
  testArticle({ id, title: `T${id}`, source: `https://n.example/${id}` }),
);

function shown(facts: Parameters<typeof testArticle>[0], seconds = others): string[] {
  const article = testArticle({ id: 'a', title: 'Ta', source: 'https://n.example/a', ...facts });
  const library = arrangeLibrary(settings, [article, ...seconds]);
  return similarArticles(article, seconds, library).map(({ id }) => id);
}

test('the first three are shown', () => {
  expect(shown({})).toEqual(['b', 'c', 'd']);
});

test('without those that the article names as related, or links to', () => {
  const html = '<p><a href="https://n.example/c">It</a></p>';
  expect(
    shown({ related: [{ title: 'x', url: 'https://n.example/b' }], body: [{ kind: 'html', html }] }),
  ).toEqual(['d', 'e', 'f']);
});

test('without those that mention it, which stand in a list of their own', () => {
  const html = '<p><a href="https://n.example/a">It</a></p>';
  const [b, ...rest] = others as [(typeof others)[0], ...typeof others];
  expect(
    shown({}, [
      testArticle({ id: b.id, title: b.title, source: b.source, body: [{ kind: 'html', html }] }),
      ...rest,
    ]),
  ).toEqual(['c', 'd', 'e']);
});

test('without the parts of its collection before and after it', () => {
  const [b, ...rest] = others as [(typeof others)[0], ...typeof others];
  expect(shown({ series: 'S', part: 1 }, [{ ...b, series: 'S', part: 2 }, ...rest])).toEqual(['c', 'd', 'e']);
});
