import { realpathSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { plainTemporaryFolder } from '../build/plain-path.ts';
import { readRecord, writeRecord } from '../build/record.ts';
import type { OnEnd } from '../command-line/run-command.ts';
import { makeWorkingFolder } from '../build/swap.ts';
import { fitOut, settingsFor } from '../build/workspace.ts';
import { projectFolder } from '../library/content-folder.ts';
import { siteVersion } from '../library/cache/code-version.ts';

/** What Astro makes of the code of the pages. */
export interface Bundle {
  /** The program that makes the pages, by its files' paths. */
  program: ReadonlyMap<string, Uint8Array>;
  /** What the pages load, such as the typeface, by paths from the root of a site. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Astro's pages by their keys, with their style sheets. */
  pagesByKeys: ReadonlyMap<string, unknown>;
}

/** Where Astro puts the program in a site, while its pages are made. */
const programFolder = '.prerender';

const record = join(projectFolder, '.broadsheet', 'bundle');

/** The bundle of the last build, unless the code has changed since. One that is made while it changes is not kept. */
export async function getBundle(onEnd: OnEnd): Promise<Bundle> {
  const version = siteVersion();
  const kept = await readRecord<{ version: string; bundle: Bundle }>(record);
  if (version !== undefined && kept?.version === version) return kept.bundle;
  const bundle = await makeBundle(onEnd);
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

async function makeBundle(onEnd: OnEnd): Promise<Bundle> {
  // Astro finds the program only if its path begins with that of the current folder, which has no links in it.
  const root = realpathSync(await makeWorkingFolder(plainTemporaryFolder(), onEnd));
  await fitOut(root, projectFolder);
  process.chdir(root);
  try {
    const { build } = await import('astro');
    const bundle: Bundle = { program: new Map(), files: new Map(), pagesByKeys: new Map() };
    // What goes wrong is thrown; Astro would print it as well, with its stack.
    await build({
      ...settingsFor(root),
      // Copied to each site by itself: it may hold more than fits into the memory.
      publicDir: join(root, 'no-public'),
      integrations: [take(join(root, 'site'), bundle)],
      logLevel: 'silent',
    });
    return bundle;
  } finally {
    process.chdir(projectFolder);
    rmSync(root, { recursive: true, force: true });
  }
}

/** Astro builds a site without pages: they are made of the bundle, of a new one or of one that was kept. */
function take(site: string, bundle: Bundle): AstroIntegration {
  return {
    name: 'broadsheet',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        bundle.pagesByKeys = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'broadsheet',
          getStaticPaths: async () => {
            bundle.program = await readFiles(join(site, programFolder));
            return [];
          },
          render: () => Promise.reject(new Error('no page was asked for')),
        });
      },
      'astro:build:done': async () => {
        bundle.files = await readFiles(site);
      },
    },
  };
}

async function readFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}
