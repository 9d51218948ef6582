import type { Article } from '../../article/article.ts';
import type { Settings } from '../../library/settings.ts';
import { addressOf } from '../address.ts';
import { plainText } from '../plain-text.ts';

/**
 * Every marked passage as JSON, by article. Addresses are relative to the file, unless the site knows its own.
 *
 * @param articles those with passages, in order
 */
export function passagesJson(articles: Article[], { name, address = '' }: Settings): string {
  const document = {
    library: name,
    articles: articles.map((article) => ({
      headline: article.headline,
      publisher: article.publisher,
      author: article.author,
      date: article.date,
      language: article.lang,
      address: address + addressOf.article(article.id),
      source: article.source,
      passages: article.passages.map(({ id, html, notes }) => ({
        address: address + addressOf.place(article.id, id),
        text: plainText(html),
        note: notes.length === 0 ? undefined : notes.map(plainText).join('\n\n'),
      })),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
