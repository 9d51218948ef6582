import { rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { settingsFor } from '../build/workspace.ts';
import { projectFolder } from '../library/content-folder.ts';
import type { Bundle } from './bundle.ts';

/** Where Astro puts the program in a site, while its pages are made. */
const programFolder = '.prerender';

/**
 * Has Astro make the bundle of the code of the pages.
 *
 * @param root absolute path, without links, of a folder that is fit for Astro to work in; it is removed
 */
export async function makeBundle(root: string): Promise<Bundle> {
  // Astro finds the program only if its path begins with that of the current folder.
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
