import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { onePerThread } from '../../threads/one-per-thread.ts';
import { projectFolder } from '../content-folder.ts';

/** The code that decides what is read of an article. */
const reading = [
  'address',
  'article',
  'date',
  'files',
  'language',
  'library',
  'markdown',
  'media',
  'memory',
  'pictures',
  'terms',
].map((name) => `src/${name}`);
/** The code that decides how a site looks. */
const site = ['src', 'public', 'astro.config.mjs', 'tsconfig.json'];

const shared = onePerThread<Map<string, string | undefined>>('versions of the code');

/**
 * The version of what reads articles: its own code, the packages it uses, and the Node.js that it runs on. What was read
 * with another version is not used. A command asks for it before it loads any of that code.
 *
 * @returns undefined if nothing can be kept: the code has changed since the command began, and nobody knows which of it
 *   is at work; or the versions of the packages are not known
 */
export function readingVersion(): string | undefined {
  return unchanged('reading', reading);
}

/** The same for all code that makes the site. */
export function siteVersion(): string | undefined {
  return unchanged('site', site);
}

function unchanged(name: string, paths: string[]): string | undefined {
  const now = hashCode(paths);
  const first = (shared.value ??= new Map<string, string | undefined>());
  if (!first.has(name)) first.set(name, now);
  return now === first.get(name) ? now : undefined;
}

function hashCode(paths: string[]): string | undefined {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  const add = (path: string) => {
    const bytes = readFileSync(join(projectFolder, path));
    hash.update(JSON.stringify([path, bytes.length])).update(bytes);
  };
  try {
    add('package-lock.json');
    for (const path of paths) {
      if (statSync(join(projectFolder, path)).isFile()) add(path);
      else for (const file of codeIn(path)) add(file);
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

function codeIn(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((item) => (item.isFile() || item.isSymbolicLink()) && !/\.test\.ts$/.test(item.name))
    .map((item) => join(item.parentPath, item.name).slice(projectFolder.length + 1))
    .sort();
}
