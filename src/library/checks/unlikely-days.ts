import { placeOfKey } from '../../article/front-matter/place-of-key.ts';
import { dayOf } from '../../date/iso-date.ts';
import type { Checked, Problem } from './check.ts';

/** The first newspaper is of 1605. */
const firstNews = '1600';
const keys = ['date', 'updated', 'retrieved'] as const;

/** A day in the future, or before there were newspapers, is a typing error. */
export function unlikelyDays({ library, today }: Checked): Problem[] {
  // Time zones: it may already be tomorrow where the article was written.
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  return library.articles.flatMap((article) =>
    keys.flatMap((key): Problem[] => {
      const day = article[key] && dayOf(article[key]);
      const problem = !day
        ? undefined
        : day > tomorrow
          ? 'is in the future'
          : day < firstNews
            ? 'is before the first newspaper'
            : undefined;
      if (!problem) return [];
      const reason = `the ${key === 'date' ? 'date' : `day "${key}"`} ${day} ${problem}; mend it`;
      return [
        {
          path: article.path,
          ...placeOfKey(article.markdown, key),
          ruleId: 'unlikely-day',
          reason,
          isWarning: true,
        },
      ];
    }),
  );
}
