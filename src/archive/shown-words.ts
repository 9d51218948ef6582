import { hash } from 'node:crypto';
import { decodeHTML } from 'entities';

/** Lazy, for a loop that looks ahead at each letter has no room for the recordings in a saved copy. */
const unseen = /<!--[^]*?-->|<(script|style|template)\b[^>]*>[^]*?<\/\1\s*>/gi;
const tag = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;

/**
 * The SHA-256 of the words that a page shows, in UTF-8 and without the spaces between them, which programs that save a page
 * again set anew.
 *
 * @param html a page, or what stands in its body
 */
export function sumOfWords(html: string): string {
  const body = html.slice(Math.max(0, html.search(/<body[\s>]/i)));
  const words = decodeHTML(body.replace(unseen, '').replace(tag, '')).replace(/\s+/g, '');
  return hash('sha256', words.normalize('NFC'));
}
