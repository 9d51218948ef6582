import { existsSync } from 'node:fs';
import { cp, symlink } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import pMap from 'p-map';
import { projectFolder } from '../library/content-folder.ts';
import { watcher } from '../library/watch-work.ts';
import type { Library } from '../library/library.ts';
import { preparedAlike } from '../search/prepared.ts';
import { inputOf } from '../site/routes/pages-to-make.ts';
import { ThreadPool } from '../threads/thread-pool.ts';
import { App, type PageToMake } from './app.ts';
import { type Bundle, writeFiles } from './bundle.ts';
import { type MadeFile, pathOf, placeFile } from './place-file.ts';
import type { ThreadData } from './prerender-thread.ts';

/** Threads start for so many pages: each reads the library once more, which takes as long as making some hundred. */
const fewestForThreads = 2000;
/** What all threads may use together, in bytes. A thread holds a library of its own, and takes up to twice what is in the main one. */
const mostMemory = 2.5e9;
/** Pages that a thread takes at once. */
const atOnce = 16;
/** Pages at work in the main thread, beside those that threads make. */
const lanes = 4;

/** Pages that wait until it is known which articles are alike: they are listed when all others are. */
const showsAlike = (route: string) => route === '/articles/[id]';
/** Threads know nothing of the search's lists, which are finished last. */
const isOfSearch = (route: string) => route.startsWith('/search');

/** The site that is made. */
interface SiteToMake extends Pick<ThreadData, 'site'> {
  bundle: Bundle;
  library: Library;
  /** Absolute path of a folder for the program that makes the pages. */
  working: string;
}

type Threads = ThreadPool<PageToMake, MadeFile>;

/** The project's own files, which stand in the site as they are; one of them may stand for the page of its name. */
const publicFolder = join(projectFolder, 'public');

/**
 * Makes all files of a site that no build has made, those of a large site on all cores.
 *
 * @returns their SHA-256, in hexadecimal, by their paths from the root of the site
 */
export async function makePages(toMake: SiteToMake): Promise<ReadonlyMap<string, string>> {
  const { bundle, library, working, site } = toMake;
  const { pagesByKeys } = bundle;
  const program = await writeProgram(bundle, working);
  if (existsSync(publicFolder)) await cp(publicFolder, site, { recursive: true, dereference: true });
  await writeFiles(site, bundle.files);

  const app = await App.start(program, pagesByKeys);
  const pages = await listPages(app, (route) => !showsAlike(route) && !isOfSearch(route));
  pages.push(...(await listPages(app, showsAlike)));
  async function* all() {
    yield* pages;
    yield* await listPages(app, isOfSearch);
  }

  const threads =
    pages.length < fewestForThreads
      ? undefined
      : startThreads({
          site,
          program,
          pagesByKeys,
          input: inputOf(library),
          alike: await preparedAlike(library.articles),
        });
  const makeInThread = inThreads(threads);
  const makeHere = async (page: PageToMake): Promise<MadeFile> => {
    // So that threads are heard in between.
    await setImmediate();
    return placeFile(site, page.url, await app.make(page));
  };

  const sums = new Map<string, string>();
  const make = async (page: PageToMake): Promise<void> => {
    const { path, sum } = (await makeInThread(page)) ?? (await makeHere(page));
    sums.set(path, sum);
    watcher.count('Making files', sums.size);
  };
  try {
    await pMap(all(), make, { concurrency: lanes + (threads?.most ?? 0) });
  } finally {
    await threads?.end();
  }
  return sums;
}

/** @returns the folder of the program that makes the pages */
async function writeProgram(bundle: Bundle, working: string): Promise<string> {
  const program = join(working, 'program');
  await writeFiles(program, bundle.program);
  // There it finds its packages. A junction is the one link to a folder that Windows lets everybody make.
  await symlink(join(projectFolder, 'node_modules'), join(working, 'node_modules'), 'junction');
  return program;
}

async function listPages(app: App, isWanted: (route: string) => boolean): Promise<PageToMake[]> {
  const pages = await app.listPages(isWanted);
  return pages.filter(({ url }) => !existsSync(join(publicFolder, pathOf(url))));
}

/** @returns makes a page in a thread; of one that the main thread must make, nothing */
function inThreads(threads: Threads | undefined): (page: PageToMake) => Promise<MadeFile | undefined> {
  let pool = threads;
  return async (page) => {
    if (!pool?.hasRoom || isOfSearch(page.route)) return undefined;
    try {
      return await pool.run(page);
    } catch (error) {
      // If the page itself is the cause, it fails in the main thread, too.
      if (pool) console.warn(`Pages are made on one core, which takes longer: ${(error as Error).message}`);
      pool = undefined;
      await threads?.end();
      return undefined;
    }
  };
}

function startThreads(data: ThreadData): Threads | undefined {
  const own = 2 * process.memoryUsage().heapUsed;
  const room = Math.floor(Math.min(mostMemory, process.availableMemory()) / own);
  const threads = Math.min(availableParallelism() - 1, room);
  if (threads < 1) return undefined;
  return new ThreadPool({
    filename: join(import.meta.dirname, 'prerender-thread.ts'),
    data,
    threads,
    atOnce,
    memory: Math.ceil(own / 1e6),
  });
}
