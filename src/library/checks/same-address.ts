import { pageKey } from '../../address/same-page.ts';
import { placeOfKey } from '../../article/front-matter/place-of-key.ts';
import { compareTexts } from '../../language/compare-texts.ts';
import type { Checked, Problem } from './check.ts';

/** Two articles of one address are one article, held twice. */
export function sameAddress({ library }: Checked): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const article of library.articles.toSorted((a, b) => compareTexts(a.path, b.path))) {
    const { source, path } = article;
    const key = pageKey(source);
    if (key === undefined) continue;
    const holder = first.get(key);
    if (holder === undefined) first.set(key, path);
    else
      problems.push({
        path,
        ...placeOfKey(article.markdown, 'source'),
        ruleId: 'same-address',
        reason: `${holder} is of the same address; keep one of them`,
        isWarning: true,
      });
  }
  return problems;
}
