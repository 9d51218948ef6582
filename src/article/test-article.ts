import type { Article } from './article.ts';
import { linksIn } from '../markdown/links-in.ts';
import { countTerms, packTerms } from '../terms/count-terms.ts';
import { sampleText } from '../terms/sample-text.ts';

/** An article with nothing in it but what a test gives it. */
export function testArticle(facts: Partial<Article> = {}): Article {
  const body = facts.body ?? [];
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
    draft: false,
    markdown: '',
    sha256: '',
    body,
    isIllustrated: body.some(({ kind }) => kind === 'figure' || kind === 'player'),
    links: linksIn(body),
    pointers: body.filter((part) => part.kind === 'related'),
    sections: [],
    passages: [],
    reading: { words: 0, characters: 0 },
    summary: '',
    ...facts,
  };
  return {
    ...article,
    textLength: article.text.length,
    terms: packTerms(countTerms(article)),
    sample: sampleText(article.text),
  } as Article;
}
