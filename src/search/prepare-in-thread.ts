import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import type { Alike } from './alike.ts';
import type { Findable } from './findable.ts';
import type { Parcel } from './prepare.ts';
import { givePrepared } from './prepared.ts';
import type { SearchLists } from './search-index.ts';

/** Starting a thread takes longer than preparing fewer articles. */
const fewestForThread = 500;

/** Prepares the articles of a large library in a thread, on another core; those of a small one when a page asks for it. */
export function prepareInThread(articles: readonly Findable[]): void {
  if (articles.length < fewestForThread) return;
  const pool = new Tinypool({
    filename: pathToFileURL(join(import.meta.dirname, 'prepare.ts')).href,
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: 1,
  });
  const parcel = pack(articles);
  // Moved, not copied: of a hundred thousand articles it has some hundred megabytes.
  const finding = { name: 'findAlike', transferList: [parcel.said.buffer] };
  const alike = pool.run(parcel, finding) as Promise<Alike>;
  const lists = alike
    .then(() => pool.run(undefined, { name: 'makeLists' }) as Promise<SearchLists>)
    .finally(() => pool.destroy());
  // Else what goes wrong before a page waits for it would end the program.
  lists.catch(() => undefined);
  givePrepared({ alike, lists });
}

function pack(articles: readonly Findable[]): Parcel {
  const facts = articles.map(({ title, author, publisher, topics, lang, date, source }) => ({
    ...{ title, author, publisher, topics, lang, date, source },
  }));
  const parts = articles.map(({ said }) => said);
  let end = 0;
  const ends = Uint32Array.from(parts, ({ length }) => (end += length));
  return { facts, said: Buffer.concat(parts), ends };
}
