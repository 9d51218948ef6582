import type { Checked, Problem } from './check.ts';

/** An article with nothing below its headline: what was to be kept of it is not there. */
export function withoutText({ library }: Checked): Problem[] {
  // Not taken apart in the parameters: each article's body would be read from the cache.
  const empty = library.articles.filter(
    (article) => article.textLength === 0 && !article.lead && article.body.length === 0,
  );
  return empty.map(({ path }) => ({
    path,
    line: 1,
    column: 1,
    ruleId: 'without-text',
    isWarning: true,
    reason: 'it has a headline and no text; paste the text below the front matter, or import the page again',
  }));
}
