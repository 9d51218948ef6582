import Tinypool from 'tinypool';
import { giveLibrary } from '../library/get-library.ts';
import { readOwnLibrary } from '../library/reading/read-own-library.ts';
import type { Alike } from '../search/alike.ts';
import { givePrepared } from '../search/prepared.ts';
import { inputOf } from '../site/routes/pages-to-make.ts';
import { App, type PageToMake } from './app.ts';
import type { Bundle } from './bundle.ts';
import { type MadeFile, placeFile } from './place-file.ts';

/** What a thread must know before it makes pages. */
export interface ThreadData extends Pick<Bundle, 'pagesByKeys'> {
  /** Absolute path of the site. */
  site: string;
  /** Absolute path of the folder with the program that makes pages. */
  program: string;
  /** What the site is made of, see `inputOf`. */
  input: string;
  alike: Alike;
}

const { site, program, pagesByKeys, input, alike } = Tinypool.workerData as ThreadData;
const started = start();
// Else what goes wrong before the first pages come would end the program.
started.catch(() => undefined);

/** @returns the file of each page */
export default async function makePages(pages: PageToMake[]): Promise<MadeFile[]> {
  const app = await started;
  const made: MadeFile[] = [];
  for (const page of pages) made.push(placeFile(site, page.url, await app.make(page)));
  return made;
}

async function start(): Promise<App> {
  const reading = await readOwnLibrary();
  // What is read again must be what the other pages show.
  if (inputOf(reading.library) !== input) throw new Error('the content has changed');
  giveLibrary(reading);
  givePrepared({ alike: Promise.resolve(alike) });
  return App.start(program, pagesByKeys);
}
