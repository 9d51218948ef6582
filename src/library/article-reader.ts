import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import { projectFolder } from './content-folder.ts';
import { readToKeep, type Unread } from './kept/read-to-keep.ts';

/** Threads start after so many articles: starting one takes as long as reading some hundred. */
const fewestForThreads = 200;
/** A thread takes so many articles at once: a message costs as much as a part of an article. */
const mostAtOnce = 8;

interface Waiting {
  unread: Unread;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: unknown) => void;
}

/** Reads articles: a few here, many on all cores. */
export class ArticleReader {
  #count = 0;
  #pool: Tinypool | undefined;
  #waiting: Waiting[] = [];

  /** @returns what `readToKeep` gives */
  async read(unread: Unread): Promise<Uint8Array> {
    this.#count++;
    if (this.#count <= fewestForThreads || availableParallelism() < 2) return readToKeep(unread);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ unread, resolve, reject });
      if (this.#waiting.length === mostAtOnce) void this.#send();
      else setImmediate(() => this.#send());
    });
  }

  async #send(): Promise<void> {
    const few = this.#waiting.splice(0);
    if (few.length === 0) return;
    const threads = availableParallelism();
    this.#pool ??= new Tinypool({
      // The path of the source: Astro's bundle is elsewhere.
      filename: pathToFileURL(join(projectFolder, 'src/library/kept/read-to-keep.ts')).href,
      runtime: 'worker_threads',
      minThreads: threads,
      maxThreads: threads,
    });
    let read: Uint8Array[] | undefined;
    try {
      read = (await this.#pool.run(few.map(({ unread }) => unread))) as Uint8Array[];
    } catch {
      // The thread may have been killed. If an article itself is the cause, this throws again.
    }
    for (const [at, { unread, resolve, reject }] of few.entries()) {
      try {
        resolve(read?.[at] ?? readToKeep(unread));
      } catch (error) {
        reject(error);
      }
    }
  }

  /** Ends its threads. */
  async end(): Promise<void> {
    await this.#pool?.destroy();
  }
}
