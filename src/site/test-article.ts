import type { Article } from '../article/article.ts';

/** An article with nothing in it but what a test gives it. */
export function testArticle(facts: Partial<Article> = {}): Article {
  return {
    id: 'a',
    path: 'articles/a.md',
    title: 'A',
    headline: facts.title ?? 'A',
    text: '',
    lang: 'en',
    author: [],
    related: [],
    topics: [],
    archived: [],
    draft: false,
    markdown: '',
    sha256: '',
    body: [],
    sections: [],
    passages: [],
    reading: { words: 0, characters: 0 },
    summary: '',
    ...facts,
  } as Article;
}
