import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { watcher } from '../library/watch-work.ts';
import type { Alike } from '../search/alike.ts';
import { ThreadPool } from '../threads/thread-pool.ts';
import { type MadeFile, placeFile } from './place-file.ts';
import type { PageToMake, ThreadData } from './prerender-thread.ts';

/** Threads start for so many pages: each reads the library once more, which takes as long as making some hundred. */
const fewestForThreads = 2000;
/** What all threads may use together, in bytes. A thread holds a library of its own, and takes up to twice what is in the main one. */
const mostMemory = 2.5e9;
/** Pages that a thread takes at once. */
const atOnce = 16;
/** Pages at work in the main thread: writing one need not wait for making the next. */
const lanes = 4;
/** Threads know nothing of the search's lists. */
const isForThreads = (component: string) => !component.startsWith('src/pages/search');

/** The site that is made. */
interface SiteToMake extends Pick<ThreadData, 'site' | 'input'> {
  alike: Promise<Alike>;
}

/** Makes pages as Astro does, those of a large site on all cores, and writes and sums them where they are made. */
export class Prerenderer {
  /** SHA-256 of the files that were made, by their paths from the root of the site. */
  readonly sums = new Map<string, string>();
  readonly #made: SiteToMake;
  #pagesByKeys: ThreadData['pagesByKeys'] = new Map();
  #threads: ThreadPool<PageToMake, MadeFile | undefined> | undefined;
  readonly #lanes = Array.from({ length: lanes }, () => Promise.resolve<unknown>(undefined));

  constructor(made: SiteToMake) {
    this.#made = made;
  }

  /** @see https://docs.astro.build/en/reference/integrations-reference/ */
  get integration(): AstroIntegration {
    return {
      name: 'broadsheet',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({ build: { concurrency: lanes + 2 * atOnce * availableParallelism() } });
        },
        'astro:build:setup': ({ pages }) => {
          this.#pagesByKeys = pages;
        },
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer((usual) => this.#withThreads(usual));
        },
      },
    };
  }

  #withThreads(usual: AstroPrerenderer): AstroPrerenderer {
    return {
      ...usual,
      name: 'broadsheet',
      getStaticPaths: async () => {
        const paths = await usual.getStaticPaths();
        if (paths.length >= fewestForThreads) await this.#startThreads();
        return paths;
      },
      render: async (request, options) => {
        const { component, route } = options.routeData;
        const inThread =
          isForThreads(component) && (await this.#makeInThread({ address: request.url, route }));
        const made = inThread || (await this.#inLane(() => this.#makeHere(usual, request, options)));
        if (made instanceof Response) return made;
        this.sums.set(made.path, made.sum);
        watcher.count('Making files', this.sums.size);
        // Without a body: Astro has nothing left to write.
        return new Response();
      },
      teardown: async () => {
        await this.#threads?.end();
        await usual.teardown?.();
      },
    };
  }

  async #startThreads(): Promise<void> {
    const { site, input, alike } = this.#made;
    const memory = Math.min(mostMemory, process.availableMemory());
    const room = Math.floor(memory / (2 * process.memoryUsage().heapUsed));
    const threads = Math.min(availableParallelism() - 1, room);
    if (threads < 1) return;
    const data: ThreadData = { site, input, alike: await alike, pagesByKeys: this.#pagesByKeys };
    this.#threads = new ThreadPool(join(import.meta.dirname, 'prerender-thread.ts'), threads, atOnce, data);
  }

  async #makeInThread(page: PageToMake): Promise<MadeFile | undefined> {
    const threads = this.#threads;
    if (!threads?.hasRoom) return undefined;
    try {
      return await threads.run(page);
    } catch (error) {
      // If the page itself is the cause, it fails in the main thread, too.
      if (this.#threads)
        console.warn(`Pages are made on one core, which takes longer: ${(error as Error).message}`);
      this.#threads = undefined;
      await threads.end();
      return undefined;
    }
  }

  async #makeHere(
    usual: AstroPrerenderer,
    ...[request, options]: Parameters<AstroPrerenderer['render']>
  ): Promise<MadeFile | Response> {
    // So that threads are heard in between.
    await setImmediate();
    const result = await usual.render(request, options);
    const response = result instanceof Response ? result : result.response;
    if (!response.ok || !response.body) return response;
    const bytes = await response.bytes();
    return placeFile(this.#made.site, request.url, bytes) ?? new Response(bytes, response);
  }

  #inLane<Made>(make: () => Promise<Made>): Promise<Made> {
    const lane = this.#lanes.shift() ?? Promise.resolve();
    const made = lane.then(make);
    this.#lanes.push(made.catch(() => undefined));
    return made;
  }
}
