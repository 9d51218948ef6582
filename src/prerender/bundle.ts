import { fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { plainTemporaryFolder } from '../build/plain-path.ts';
import { readRecord, writeRecord } from '../build/record.ts';
import type { OnEnd } from '../command-line/run-command.ts';
import { makeWorkingFolder } from '../build/swap.ts';
import { fitOut } from '../build/workspace.ts';
import { projectFolder } from '../library/content-folder.ts';
import { siteVersion } from '../library/cache/code-version.ts';
import { makeBundle } from './make-bundle.ts';

/** What Astro makes of the code of the pages. */
export interface Bundle {
  /** The program that makes the pages, by its files' paths. */
  program: ReadonlyMap<string, Uint8Array>;
  /** What the pages load, such as the typeface, by paths from the root of a site. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Astro's pages by their keys, with their style sheets. */
  pagesByKeys: ReadonlyMap<string, unknown>;
}

const record = join(projectFolder, '.broadsheet', 'bundle');

/** The bundle of the last build, unless the code has changed since. One that is made while it changes is not kept. */
export async function getBundle(onEnd: OnEnd): Promise<Bundle> {
  const version = siteVersion();
  const kept = await readRecord<{ version: string; bundle: Bundle }>(record);
  if (version !== undefined && kept?.version === version) return kept.bundle;
  const bundle = await makeInProcess(onEnd).catch(() => makeHere(onEnd));
  if (version !== undefined && siteVersion() === version) await writeRecord(record, { version, bundle });
  return bundle;
}

/** Writes files into a folder, by their paths in it. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/** On another core while articles are read, and what it takes is free again when the pages are made. */
async function makeInProcess(onEnd: OnEnd): Promise<Bundle> {
  const program = join(import.meta.dirname, 'bundle-process.ts');
  const child = fork(program, [await makeRoot(onEnd)], {
    execArgv: [],
    serialization: 'advanced',
    stdio: 'ignore',
  });
  onEnd(() => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.once('message', (bundle) => {
      resolve(bundle as Bundle);
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error('the process that makes the bundle has ended'));
    });
  });
}

/** Where a process cannot be had, and for what goes wrong to be told. */
async function makeHere(onEnd: OnEnd): Promise<Bundle> {
  return makeBundle(await makeRoot(onEnd));
}

/** @returns absolute path, without links, of a folder for Astro to work in */
async function makeRoot(onEnd: OnEnd): Promise<string> {
  const root = realpathSync(await makeWorkingFolder(plainTemporaryFolder(), onEnd));
  await fitOut(root, projectFolder);
  return root;
}
