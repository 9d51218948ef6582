import { v5 as uuid } from 'uuid';
import type { Article } from '../../article/article.ts';
import { dayOf, type IsoDate, yearOf } from '../../date/iso-date.ts';
import { formatDate } from '../../date/format-date.ts';
import { wordsFor } from '../../language/words.ts';
import type { Collection } from '../../library/collections/collection.ts';
import type { Library } from '../../library/library.ts';
import { articleUrn } from '../../site/article-urn.ts';

/** An e-book: what it holds, and what stands of it in a reading program's list. */
export interface Book {
  /** `urn:uuid:…`, the same for every edition. */
  id: string;
  title: string;
  /** BCP 47 tag of the title, and of what the book says of itself. */
  lang: string;
  creators: string[];
  /** Who published what is in it, or who gathered it. */
  publisher?: string;
  description: string;
  topics: string[];
  date?: IsoDate;
  source?: string;
  rights?: string;
  /** A book of one article has one, without a title. */
  parts: BookPart[];
}

export interface BookPart {
  title?: string;
  articles: Article[];
}

/** More names than this are those of nobody in particular. */
const mostCreators = 8;

/** One article as a book. */
export function articleBook(article: Article): Book {
  const { headline, lang, author, publisher, summary, topics, date, source, rights } = article;
  return {
    id: articleUrn(article),
    title: headline,
    lang,
    creators: author,
    publisher,
    description: summary,
    topics,
    date,
    source,
    rights: rights?.text,
    parts: [{ articles: [article] }],
  };
}

/**
 * Articles of a library as a book: oldest first, in parts by year, or by month if all are of one year.
 *
 * @param name what was chosen, such as a topic; empty for the whole library
 */
export function libraryBook(articles: Article[], library: Pick<Library, 'settings'>, name: string): Book {
  const words = wordsFor(library.settings.language);
  const oldestFirst = [
    ...articles.filter(({ date }) => date).toReversed(),
    ...articles.filter(({ date }) => !date),
  ];
  const years = new Set(articles.flatMap(({ date }) => (date ? [yearOf(date)] : [])));
  const periodOf = ({ date }: Article) =>
    date === undefined ? '' : years.size === 1 ? dayOf(date).slice(0, 7) : yearOf(date);
  const parts = [...Map.groupBy(oldestFirst, periodOf)].map(([period, items]) => ({
    title: period === '' ? words.undated : formatDate(period, words.lang),
    articles: items,
  }));
  return gathered(library, `book ${library.settings.name} ${name}`, name, parts);
}

/** A collection as a book, in its own order. */
export function collectionBook(
  { name, slug, members }: Collection,
  library: Pick<Library, 'settings'>,
): Book {
  const articles = members.map(({ article }) => article);
  return gathered(library, `collection ${library.settings.name} ${slug}`, name, [{ title: name, articles }]);
}

function gathered(
  { settings }: Pick<Library, 'settings'>,
  key: string,
  name: string,
  parts: BookPart[],
): Book {
  const authors = [...new Set(articlesOf({ parts }).flatMap(({ author }) => author))].sort();
  return {
    id: `urn:uuid:${uuid(key, uuid.URL)}`,
    title: name === '' ? settings.name : `${name} · ${settings.name}`,
    lang: settings.language,
    creators: authors.length > mostCreators ? [] : authors,
    publisher: settings.name,
    description: settings.description,
    topics: [],
    parts,
  };
}

/** The articles of a book, in order. */
export function articlesOf({ parts }: Pick<Book, 'parts'>): Article[] {
  return parts.flatMap(({ articles }) => articles);
}

/** The languages of a book: its own first, then those of its articles. */
export function languagesOf(book: Book): string[] {
  return [...new Set([book.lang, ...articlesOf(book).map(({ lang }) => lang)])];
}
