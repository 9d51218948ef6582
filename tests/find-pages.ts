import { readdirSync } from 'node:fs';

/** The paths of all pages of a built site, from its root, with slashes. */
export function findPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}

/** One page of each kind: those at the root, and the first of each folder; saved copies are files to keep. */
export function findPageKinds(folder: string): string[] {
  const firsts = new Map<string, string>();
  for (const path of findPages(folder).filter((path) => !path.startsWith('saved/'))) {
    const kind = path.includes('/') ? path.replace(/[^/]+$/, '') : path;
    if (!firsts.has(kind)) firsts.set(kind, path);
  }
  return [...firsts.values()];
}
