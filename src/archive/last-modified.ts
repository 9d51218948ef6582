import type { Article } from '../article/article.ts';
import { hasOffset, type IsoDate } from '../date/iso-date.ts';

/** For articles without a date: the format demands one. */
const unknown = '1970-01-01T00:00:00Z';

/**
 * When articles were last changed, as their own dates tell: no clock is asked, so that the same articles make the same
 * book. In the one form that EPUB allows (https://www.w3.org/TR/epub-33/#sec-metadata-last-modified).
 */
export function lastModified(articles: Pick<Article, 'date' | 'updated' | 'retrieved'>[]): string {
  return articles
    .flatMap(({ date, updated, retrieved }) => [date, updated, retrieved])
    .flatMap((each) => (each === undefined ? [] : [universal(each)]))
    .reduce((a, b) => (b > a ? b : a), unknown);
}

/** The first moment of a year, month or day; a moment that names no offset is taken as it stands. */
function universal(date: IsoDate): string {
  const whole = date + '0000-01-01T00:00:00Z'.slice(date.length);
  const moment = new Date(hasOffset(whole) ? whole : `${whole}Z`);
  return `${moment.toISOString().slice(0, 19)}Z`;
}
