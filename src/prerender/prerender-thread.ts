import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import { giveLibrary } from '../library/get-library.ts';
import { readOwnLibrary } from '../library/read-own-library.ts';
import type { Alike } from '../search/alike.ts';
import { givePrepared } from '../search/prepared.ts';
import { inputOf } from '../site/pages-to-make.ts';
import { type MadeFile, placeFile } from './place-file.ts';

/** What a thread must know before it makes pages. */
export interface ThreadData {
  /** Absolute path of the site. */
  site: string;
  /** What the site is made of, see `inputOf`. */
  input: string;
  alike: Alike;
  /** Astro's pages by their keys, with their style sheets. */
  pagesByKeys: ReadonlyMap<string, unknown>;
}

/** A page, by its http address and the route that makes it. */
export interface PageToMake {
  address: string;
  route: string;
}

/** Of the program into which Astro has bundled the pages: what Astro's own prerenderer uses (core/build/default-prerenderer.js). */
interface App {
  manifest: { routes: { routeData: { route: string } }[] };
  setInternals: (internals: Pick<ThreadData, 'pagesByKeys'>) => void;
  setOptions: (options: {
    settings: { scripts: [] };
    logger: { options: { destination: typeof silent } };
  }) => void;
  render: (request: Request, options: { routeData: unknown }) => Promise<Response>;
}

/** What fails is made again in the main thread, which tells it. */
const silent = { write: () => undefined, flush: () => undefined };

const { site, input, alike, pagesByKeys } = Tinypool.workerData as ThreadData;
const started = start();
// Else what goes wrong before the first pages come would end the program.
started.catch(() => undefined);

/** @returns for each page its file, or undefined if it must be made elsewhere */
export default async function makePages(pages: PageToMake[]): Promise<(MadeFile | undefined)[]> {
  const app = await started;
  const made: (MadeFile | undefined)[] = [];
  for (const { address, route } of pages) {
    const routeData = app.manifest.routes.find((each) => each.routeData.route === route)?.routeData;
    const response = await app.render(new Request(address), { routeData });
    const isFile = response.ok && response.body;
    made.push(isFile ? placeFile(site, address, await response.bytes()) : undefined);
  }
  return made;
}

async function start(): Promise<App> {
  const reading = await readOwnLibrary();
  // What is read again must be what the other pages show.
  if (inputOf(reading.library) !== input) throw new Error('the content has changed');
  giveLibrary(reading);
  givePrepared(
    Promise.resolve({
      alike,
      get lists(): never {
        throw new Error('the lists of the search are in the main thread');
      },
    }),
  );
  const bundle = join(site, '.prerender');
  const entry = readdirSync(bundle).find((name) => name.startsWith('prerender-entry.'));
  const { app } = (await import(pathToFileURL(join(bundle, entry ?? '')).href)) as { app: App };
  app.setInternals({ pagesByKeys });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: silent } } });
  return app;
}
