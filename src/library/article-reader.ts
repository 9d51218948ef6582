import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import { projectFolder } from './content-folder.ts';
import readToKeep, { type Unread } from './read-to-keep.ts';

/** Articles that are read before threads are begun: a thread takes as long to begin as some hundred take to read. */
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
      // Astro puts this file's code elsewhere; the threads load it where it was written.
      filename: pathToFileURL(join(projectFolder, 'src/library/read-to-keep.ts')).href,
      runtime: 'worker_threads',
      minThreads: threads,
      maxThreads: threads,
    });
    try {
      return (await this.#pool.run(unread)) as Uint8Array;
    } catch {
      // What ended the thread may be others' doing; what fails here, too, is told as what it is.
      return readToKeep(unread);
    }
  }

  /** Ends its threads. */
  async end(): Promise<void> {
    await this.#pool?.destroy();
  }
}
