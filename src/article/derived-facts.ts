import { linksIn } from '../markdown/links-in.ts';
import { countTerms, packTerms } from '../terms/count-terms.ts';
import { sampleText } from '../terms/sample-text.ts';
import type { Article } from './article.ts';
import { countReading } from './reading-time.ts';

/** What follows from the words and the body of an article. Lists and the search ask for it, which then need not read them. */
export function derivedFacts({
  title,
  dek,
  author,
  publisher,
  topics,
  body,
  text,
}: Pick<Article, 'title' | 'dek' | 'author' | 'publisher' | 'topics' | 'body' | 'text'>) {
  return {
    isIllustrated: body.some(({ kind }) => kind === 'figure' || kind === 'player'),
    links: linksIn(body),
    pointers: body.filter((part) => part.kind === 'related'),
    textLength: text.length,
    reading: countReading(text),
    terms: packTerms(countTerms({ title, dek, author, publisher, topics, text })),
    sample: sampleText(text),
  };
}
