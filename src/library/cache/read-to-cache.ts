import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import { VFile } from 'vfile';
import { readArticle, type Surroundings } from '../../article/read-article.ts';
import { type Facts, joinParts, type CachedFacts, lateProperties, longParts } from './cached-parts.ts';

/** An article's file, and all else on which depends what is read of it. */
export interface Unread {
  bytes: Uint8Array;
  /** From the content folder, with slashes. */
  path: string;
  id: string;
  surroundings: Surroundings;
}

/** What was read of an article, in bytes that can be cached, or handed over by a thread. */
export interface Packed {
  facts: Uint8Array;
  terms: Summed;
  /** See {@link joinParts}. */
  long: Summed;
}

interface Summed {
  bytes: Uint8Array;
  /** SHA-256, in hexadecimal. */
  sum: string;
}

/**
 * Reads an article into bytes: `takeCached` makes the article of them. It does nothing else, so that an article which was
 * cached is the same as one that was not.
 */
export function readToCache({ bytes, path, id, surroundings }: Unread): Packed {
  const file = new VFile({ path, value: bytes });
  const article = readArticle(file, id, surroundings);
  const messages = file.messages.map(({ reason, place, ruleId, fatal }) => ({
    reason,
    place,
    ruleId,
    fatal,
  }));
  const isLate = (name: string) => lateProperties.some((part) => part === name);
  const facts =
    article && (Object.fromEntries(Object.entries(article).filter(([name]) => !isLate(name))) as Facts);
  const cached: CachedFacts = { ...(facts && { facts }), messages };
  const long = article ? joinParts(longParts.map((name) => serialize(article[name]))) : new Uint8Array();
  return { facts: serialize(cached), terms: sum(article?.terms ?? new Uint8Array()), long: sum(long) };
}

function sum(bytes: Uint8Array): Summed {
  return { bytes, sum: hash('sha256', bytes) };
}

/** For a thread. */
export default function readAllToCache(unread: Unread[]): Packed[] {
  return unread.map(readToCache);
}
