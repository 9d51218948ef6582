import type { Article } from './article.ts';
import { derivedFacts } from './derived-facts.ts';

/** An article with nothing in it but what a test gives it. */
export function testArticle(facts: Partial<Article> = {}): Article {
  const article = {
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
    part: undefined,
    draft: false,
    markdown: '',
    sha256: '',
    body: [],
    sections: [],
    passages: [],
    summary: '',
    ...facts,
  };
  return { ...article, ...derivedFacts(article), ...facts };
}
