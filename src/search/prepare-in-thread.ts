import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import type { Findable } from './findable.ts';
import prepare, { type Parcel, type Prepared } from './prepare.ts';

/** Starting a thread takes longer than preparing fewer articles. */
const fewestForThread = 500;

/** Prepares the articles of a library; those of a large one in a thread, on another core. */
export async function prepareInThread(articles: readonly Findable[]): Promise<Prepared> {
  const parcel = pack(articles);
  if (articles.length < fewestForThread) return prepare(parcel);
  const pool = new Tinypool({
    filename: pathToFileURL(join(import.meta.dirname, 'prepare.ts')).href,
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: 1,
  });
  try {
    // Moved, not copied: of a hundred thousand articles it has some hundred megabytes.
    return (await pool.run(parcel, { transferList: [parcel.said.buffer] })) as Prepared;
  } finally {
    await pool.destroy();
  }
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
