import type { Article } from './article.ts';

/** What a reader reads of an article; links, pictures, days and topics are not among it. */
export type Readable = Pick<Article, 'headline' | 'dek' | 'author' | 'text'>;

/** Whether two versions of an article say the same, to the letter; spaces and line ends are the Markdown's, not theirs. */
export function readsTheSame(one: Readable, other: Readable): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ headline, dek = '', author, text }: Readable): string {
  return [headline, dek, author.join(', '), text].join('\n').replace(/\s+/g, ' ').trim();
}
