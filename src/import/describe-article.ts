import type { Article } from '../article/article.ts';
import { sortOf } from '../media/formats.ts';
import { findReferences } from './pictures/find-references.ts';

/** What would be stored of an article, for a person who wants to see it first. */
export interface Described {
  article: Article;
  /** Its stored text. */
  text: string;
  /** How many pictures come with it. */
  pictures: number;
  /** Lines of the page that are no part of it. */
  leftOut: readonly string[];
}

const longest = 90;
const mostQuoted = 5;
const wanted = ['author', 'date', 'source'] as const;

/** @returns a few lines: its facts, what is not known, how long it is, where its pictures come from, what was left out */
export function describeArticle({ article, text, pictures, leftOut }: Described): string[] {
  const { title, author, date, dateAsWritten, source, publisher, dek, topics, lang, updated, lead } = article;
  const facts = {
    title,
    author: author.join(', '),
    date: date ?? dateAsWritten,
    updated,
    source,
    publisher,
    dek,
    'lead image': lead?.src ?? lead?.caption,
    topics: topics.join(', '),
    lang,
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== '');
  const missing = wanted.filter((key) => facts[key] === undefined || facts[key] === '');
  const words = article.text.split(/\s+/).filter((word) => word !== '').length;
  const elsewhere = new Set(
    [lead?.src ?? '', ...findReferences(text).map(({ src }) => src)].filter(
      (src) => /^https?:/i.test(src) && !sortOf(src),
    ),
  ).size;
  const quoted = leftOut.slice(0, mostQuoted).map((line) => `"${cut(line)}"`);
  const more = leftOut.length - quoted.length;
  return [
    ...known.map(([key, value]) => `${key}: ${cut(String(value))}`),
    ...(missing.length > 0 ? [`not known: ${missing.join(', ')}`] : []),
    `text: ${words} words`,
    ...(pictures > 0 ? [`pictures that come with it: ${pictures}`] : []),
    ...(elsewhere > 0 ? [`pictures that stay on the web: ${elsewhere}; --pictures fetches them`] : []),
    ...(quoted.length > 0 ? [`left out: ${quoted.join(', ')}${more > 0 ? ` and ${more} more` : ''}`] : []),
  ];
}

function cut(line: string): string {
  const text = line.replace(/\s+/g, ' ').trim();
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}
