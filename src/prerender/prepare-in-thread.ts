import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import type { LatePart } from '../library/cache/cached-reading.ts';
import type { LibraryReading } from '../library/reading/read-library.ts';
import type { Alike } from '../search/alike.ts';
import { givePrepared } from '../search/prepared.ts';
import type { SearchLists } from '../search/index/search-index.ts';
import type { Sent } from './prepare-thread.ts';

/** Starting a thread takes longer than preparing fewer articles. */
const fewestForThread = 500;

/** Prepares the articles of a large library in a thread, on another core; those of a small one when a page asks for it. */
export function prepareInThread({ library: { articles }, terms }: LibraryReading): void {
  if (articles.length < fewestForThread) return;
  const sent = articles.map(({ id, title, author, publisher, topics, lang, date, source }): Sent => {
    const { bytes, sum } = terms.get(id) as LatePart;
    return { facts: { title, author, publisher, topics, lang, date, source }, terms: { at: bytes.at, sum } };
  });
  const pool = new Tinypool({
    filename: pathToFileURL(join(import.meta.dirname, 'prepare-thread.ts')).href,
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: 1,
  });
  const alike = pool.run(sent, { name: 'findAlike' }) as Promise<Alike>;
  const lists = alike
    .then(() => pool.run(undefined, { name: 'makeLists' }) as Promise<SearchLists>)
    .finally(() => pool.destroy());
  // What fails there, such as for damage, is done here when a page asks for it.
  givePrepared({ alike: alike.catch(() => undefined), lists: lists.catch(() => undefined) });
}
