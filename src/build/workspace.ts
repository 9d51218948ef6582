import { copyFile, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { OnEnd } from '../command-line/run-command.ts';
import { clearLeftovers } from '../files/unfinished.ts';
import { plainTemporaryFolder } from './plain-path.ts';
import { makeWorkingFolder } from './swap.ts';

/** Makes a temporary folder, in which Astro can work until the command ends. */
export async function makeWorkspace(project: string, onEnd: OnEnd): Promise<string> {
  const temporary = plainTemporaryFolder();
  await clearLeftovers(temporary);
  const folder = await makeWorkingFolder(temporary, onEnd);
  await fitOut(folder, project);
  return folder;
}

/**
 * Makes a folder fit for Astro to work in: the project, by links, and room for what Astro writes on its way (its store
 * of content, its types, its caches). So two builds share nothing that one could find half-written by the other.
 *
 * @param folder an empty folder
 */
export async function fitOut(folder: string, project: string): Promise<void> {
  // What is kept of pictures appears there whole or not at all, and all builds may use it.
  await mkdir(join(project, '.broadsheet'), { recursive: true }).catch(() => undefined);
  for (const name of ['src', 'public', 'node_modules', '.broadsheet']) {
    // A junction is the one link to a folder that Windows lets everybody make.
    await symlink(join(project, name), join(folder, name), 'junction');
  }
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await copyFile(join(project, name), join(folder, name));
  }
}

/**
 * What Astro must be told to work there.
 *
 * @param root a path to the folder in which no letter means anything to Vite, which reads its paths as addresses too
 */
export function settingsFor(
  root: string,
): AstroInlineConfig & { vite: NonNullable<AstroInlineConfig['vite']> } {
  return {
    root,
    outDir: join(root, 'site'),
    cacheDir: join(root, 'cache'),
    vite: {
      cacheDir: join(root, 'vite'),
      // The real paths may have characters that Vite misreads.
      resolve: { preserveSymlinks: true },
    },
  };
}
