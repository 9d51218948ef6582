import { readFile } from 'node:fs/promises';

/** The `site.yaml` of a library that is yet to be named, with every key explained. */
export function readBlankSettings(): Promise<string> {
  return readFile(new URL('blank-site.yaml', import.meta.url), 'utf8');
}
