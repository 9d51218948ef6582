import type { Article } from '../../article/article.ts';
import { placeOfKey } from '../../article/front-matter/place-of-key.ts';
import { nameKey } from '../groups.ts';
import type { Library } from '../library.ts';
import type { LibraryProblem } from '../library-problem.ts';
import type { relatedFinder } from '../related.ts';
import { byPart } from './arrange-collections.ts';
import { findEntry } from './find-entry.ts';
import type { WrittenCollection } from './read-collections.ts';

/** What a keeper would want to know of the collections. */
export function collectionProblems(
  { articles, collections, findRelated: find }: Library,
  written: WrittenCollection[],
): LibraryProblem[] {
  return [
    ...written.flatMap((each) => problemsOfFile(each, find)),
    ...written
      .filter(({ file }) => !collections.some(({ path }) => path === file.path))
      .map(({ file }) => ({
        path: file.path,
        line: 1,
        column: 1,
        reason: 'no article belongs to this collection, and it is not built; list some at its end',
      })),
    ...sameParts(articles),
  ];
}

function problemsOfFile(
  { file: { path }, entries }: WrittenCollection,
  find: ReturnType<typeof relatedFinder>,
): LibraryProblem[] {
  const lineOf = new Map<Article, number>();
  return entries.flatMap((entry): LibraryProblem[] => {
    const { line, column } = entry;
    const place = { path, line, column };
    const article = findEntry(entry, find);
    const name = (entry.text || (entry.href ?? '')).slice(0, 80);
    if (!article)
      return [{ ...place, reason: `"${name}" names no article here; write the id of one, or its source` }];
    const first = lineOf.get(article);
    lineOf.set(article, first ?? line);
    return first === undefined ? [] : [{ ...place, reason: `"${name}" stands in line ${first} already` }];
  });
}

/** Articles that say that they are the same part of a series. */
function sameParts(articles: Article[]): LibraryProblem[] {
  const claims = articles.filter(({ series, part }) => series !== undefined && part !== undefined);
  const groups = Map.groupBy(claims, ({ series = '', part }) => `${part} ${nameKey(series)}`);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(byPart);
    return others.map(({ path, markdown, series, part }) => ({
      ...placeOfKey(markdown, 'part'),
      path,
      reason: `part: ${part} of "${series}" is also ${first?.path}; give one of them another number`,
    }));
  });
}
