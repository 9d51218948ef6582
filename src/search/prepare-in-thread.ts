import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import type { Findable } from './findable.ts';
import prepare, { type Prepared } from './prepare.ts';

/** Fewer articles are prepared sooner than a thread begins. */
const fewestForThread = 500;

/** Prepares the articles of a library; of a large one in a thread, which another core may take. */
export async function prepareInThread(articles: readonly Findable[]): Promise<Prepared> {
  const findable = articles.map(({ title, author, publisher, topics, lang, date, source, said }) => ({
    ...{ title, author, publisher, topics, lang, date, source, said },
  }));
  if (findable.length < fewestForThread) return prepare(findable);
  const pool = new Tinypool({
    filename: pathToFileURL(join(import.meta.dirname, 'prepare.ts')).href,
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: 1,
  });
  try {
    return (await pool.run(findable)) as Prepared;
  } finally {
    await pool.destroy();
  }
}
