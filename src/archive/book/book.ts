import { v5 as uuid } from 'uuid';
import type { Article } from '../../article/article.ts';
import { dayOf, type IsoDate, yearOf } from '../../date/iso-date.ts';
import { formatDate } from '../../date/format-date.ts';
import { wordsFor } from '../../language/words.ts';
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
  parts: Part[];
}

export interface Part {
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
  const { name: site, description, language: lang } = library.settings;
  const words = wordsFor(lang);
  const oldestFirst = [
    ...articles.filter(({ date }) => date).toReversed(),
    ...articles.filter(({ date }) => !date),
  ];
  const years = new Set(articles.flatMap(({ date }) => (date ? [yearOf(date)] : [])));
  const periodOf = ({ date }: Article) =>
    date === undefined ? '' : years.size === 1 ? dayOf(date).slice(0, 7) : yearOf(date);
  const authors = [...new Set(articles.flatMap(({ author }) => author))].sort();
  return {
    id: `urn:uuid:${uuid(`book ${site} ${name}`, uuid.URL)}`,
    title: name === '' ? site : `${name} · ${site}`,
    lang,
    creators: authors.length > mostCreators ? [] : authors,
    publisher: site,
    description,
    topics: [],
    parts: [...Map.groupBy(oldestFirst, periodOf)].map(([period, items]) => ({
      title: period === '' ? words.undated : formatDate(period, words.lang),
      articles: items,
    })),
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
