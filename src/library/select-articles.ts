import type { Article } from '../article/article.ts';
import { dayOf } from '../date/iso-date.ts';
import type { Grouping } from './groups.ts';
import type { Library } from './library.ts';

/** Which articles somebody wants. Of several names of one kind, any; of several kinds, all. */
export interface Selection {
  topic?: string[];
  publisher?: string[];
  author?: string[];
  /** A year, month or day, both included. */
  since?: string;
  until?: string;
}

const groupings = { topic: 'topics', publisher: 'publishers', author: 'authors' } as const;

/**
 * The articles of a library that a selection means, in the library's order.
 *
 * @returns a sentence, if it names what the library does not have or no article is left
 */
export function selectArticles(library: Library, selection: Selection): Article[] | string {
  let chosen = library.articles;
  for (const kind of ['topic', 'publisher', 'author'] as const) {
    const names = selection[kind];
    if (!names || names.length === 0) continue;
    const grouping = library[groupings[kind]];
    const slugs = names.map((name) => grouping.slugOf(name) || slugIn(grouping, name));
    const unknown = names.find((_, index) => slugs[index] === '');
    if (unknown !== undefined) return `the library has no ${kind} "${unknown}"; ${listOf(kind, grouping)}`;
    const wanted = new Set(
      grouping.groups.filter(({ slug }) => slugs.includes(slug)).flatMap(({ items }) => items),
    );
    chosen = chosen.filter((article) => wanted.has(article));
  }
  const { since, until } = selection;
  chosen = chosen.filter(({ date }) => isWithin(date && dayOf(date), since, until));
  return chosen.length > 0 ? chosen : 'the library has no article that is all of this; leave out an option';
}

/** Names as they stand in addresses are taken, too. */
function slugIn({ groups }: Grouping<Article>, name: string): string {
  return groups.some(({ slug }) => slug === name) ? name : '';
}

function listOf(kind: string, { groups }: Grouping<Article>): string {
  const names = groups.slice(0, 12).map(({ name }) => name);
  if (names.length === 0) return `no article names a ${kind}`;
  return `it has ${names.join(', ')}${groups.length > names.length ? ', …' : ''}`;
}

/** Whether a day is in a span; a year or month stands for all of its days. */
function isWithin(day: string | undefined, since?: string, until?: string): boolean {
  if (since === undefined && until === undefined) return true;
  if (day === undefined) return false;
  return (
    (since === undefined || day >= since.slice(0, day.length)) &&
    (until === undefined || day.slice(0, until.length) <= until)
  );
}
