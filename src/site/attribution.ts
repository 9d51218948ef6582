import type { Article } from '../article/article.ts';
import { robustLink, webArchiveAddress } from './robust-link.ts';

/** Where an article comes from, as its page says it. */
export interface Attribution extends Pick<
  Article,
  'publisher' | 'date' | 'dateAsWritten' | 'retrieved' | 'rights'
> {
  /** The original, with its Robust Links attributes. */
  original?: { href: string; robust: ReturnType<typeof robustLink> };
  archived: string[];
  /** Where the Wayback Machine shows the original as it was about then. */
  webArchive?: string;
}

/** The facts of an article's attribution. */
export function attributionOf(article: Article): Attribution {
  const { publisher, date, dateAsWritten, source, retrieved, archived, rights } = article;
  return {
    publisher,
    date,
    dateAsWritten,
    retrieved,
    rights,
    archived,
    ...(source !== undefined && {
      original: { href: source, robust: robustLink(source, retrieved ?? date, archived[0]) },
      webArchive: webArchiveAddress(source, retrieved ?? date),
    }),
  };
}
