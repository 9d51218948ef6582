import { readdirSync } from 'node:fs';

/** The paths of all pages of a built site, from its root, with slashes. */
export function findPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}
