import type { Article } from '../../article/article.ts';
import { dayOf } from '../../date/iso-date.ts';
import { slugify } from '../../address/slug.ts';
import { setType } from '../../markdown/shape/typography/set-type.ts';
import { compareTexts } from '../../language/compare-texts.ts';
import { freeSlug } from '../free-slug.ts';
import { nameKey } from '../groups.ts';
import type { relatedFinder } from '../related.ts';
import type { Collection, Member } from './collection.ts';
import { findEntry } from './find-entry.ts';
import type { WrittenCollection } from './read-collections.ts';

/**
 * The collections of a library: those with a file, in the order of their names, and with them every series that articles
 * name. What a file lists comes first, in its order; the rest by part, then by date.
 *
 * @param articles newest first
 */
export function arrangeCollections(
  articles: Article[],
  written: WrittenCollection[],
  find: ReturnType<typeof relatedFinder>,
): Collection[] {
  const series = Map.groupBy(
    articles.filter((article) => article.series !== undefined),
    ({ series = '' }) => nameKey(series),
  );
  const taken = new Map<string, number>();
  const collections = written.map(
    ({ file, fileName, written: { title, headline, dek, lang, body }, entries }): Collection => {
      const keys = new Set([
        nameKey(title),
        ...[...series.keys()].filter((key) => slugify(key) === slugify(fileName)),
      ]);
      const named = [...keys].flatMap((key) => series.get(key) ?? []);
      for (const key of keys) series.delete(key);
      const listed = [...new Set(entries.flatMap((entry) => findEntry(entry, find) ?? []))];
      const introduction = body.filter(({ kind }) => kind === 'html');
      const slug = freeSlug(fileName, taken);
      const { path } = file;
      return { name: headline, slug, dek, path, lang, introduction, ...ordered(listed, named) };
    },
  );
  for (const named of series.values()) {
    const [{ series = '', lang = 'en' } = {}] = named.toSorted(byPart);
    const name = setType(series, lang);
    collections.push({
      name,
      slug: freeSlug(name, taken),
      introduction: [],
      ...ordered([], named),
    });
  }
  return collections
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => collator.compare(a.name, b.name) || compareTexts(a.slug, b.slug));
}

function ordered(listed: Article[], named: Article[]): Pick<Collection, 'members' | 'parts'> {
  const known = new Set(listed);
  const others = named.filter((article) => !known.has(article)).toSorted(byPart);
  // A list counts for itself; where there is none, articles know which part they are, and some may be missing.
  const members = [...listed, ...others].map((article, index): Member => ({
    article,
    part: listed.length === 0 ? (article.part ?? index + 1) : index + 1,
  }));
  return { members, parts: Math.max(members.length, ...members.map(({ part }) => Math.ceil(part))) };
}

/** By part, those that say none behind them, then the oldest first. */
export function byPart(a: Article, b: Article): number {
  const part = (a.part ?? Infinity) - (b.part ?? Infinity);
  // Infinity less itself is no number.
  return part || compareTexts(dayOf(a.date ?? '9999'), dayOf(b.date ?? '9999')) || compareTexts(a.id, b.id);
}

const collator = new Intl.Collator('en', { numeric: true });
