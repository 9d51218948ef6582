import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ThreadPool } from '../../threads/thread-pool.ts';
import { projectFolder } from '../content-folder.ts';
import type { Packed, Unread } from '../cache/read-to-cache.ts';

/** Threads start after so many articles: starting one takes as long as reading some hundred. */
const fewestForThreads = 200;
/** Articles that a thread takes at once. */
const atOnce = 8;
/** Enough for an article of some megabytes, in megabytes. A longer one is read in the main thread. */
const memory = 256;

/** Reads articles: a few here, many on all cores. What it needs for that is loaded with the first. */
export class ArticleReader {
  #count = 0;
  #threads: ThreadPool<Unread, Packed> | undefined;

  async read(unread: Unread): Promise<Packed> {
    this.#count++;
    const { readToCache } = await import('../cache/read-to-cache.ts');
    const threads = availableParallelism();
    if (this.#count <= fewestForThreads || threads < 2) return readToCache(unread);
    // The path of the source: Astro's bundle is elsewhere.
    const filename = join(projectFolder, 'src/library/cache/read-to-cache.ts');
    this.#threads ??= new ThreadPool({ filename, threads, atOnce, memory });
    try {
      return await this.#threads.run(unread);
    } catch {
      // The thread may have been killed. If the article itself is the cause, this throws again.
      return readToCache(unread);
    }
  }

  /** Ends its threads. */
  async end(): Promise<void> {
    await this.#threads?.end();
  }
}
