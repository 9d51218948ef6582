import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import { projectFolder } from './content-folder.ts';
import readToKeep, { type Unread } from './kept/read-to-keep.ts';

/** Threads start after so many articles: starting one takes as long as reading some hundred. */
const fewestForThreads = 200;

/** Reads articles: a few here, many on all cores. */
export class ArticleReader {
  #count = 0;
  #pool: Tinypool | undefined;

  /** @returns what `readToKeep` gives */
  async read(unread: Unread): Promise<Uint8Array> {
    this.#count++;
    const threads = availableParallelism();
    if (this.#count <= fewestForThreads || threads < 2) return readToKeep(unread);
    this.#pool ??= new Tinypool({
      // The path of the source: Astro's bundle is elsewhere.
      filename: pathToFileURL(join(projectFolder, 'src/library/kept/read-to-keep.ts')).href,
      runtime: 'worker_threads',
      minThreads: threads,
      maxThreads: threads,
    });
    try {
      return (await this.#pool.run(unread)) as Uint8Array;
    } catch {
      // The thread may have been killed. If the article itself is the cause, this throws again.
      return readToKeep(unread);
    }
  }

  /** Ends its threads. */
  async end(): Promise<void> {
    await this.#pool?.destroy();
  }
}
