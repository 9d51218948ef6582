import type { Point } from 'unist';
import { readToml } from './read-toml.ts';
import { readYaml } from './read-yaml.ts';
import { aliases } from './aliases.ts';
import type { Key } from './schema.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** Where a key stands in an article's file, for messages on what only the whole library tells. */
export function placeOfKey(markdown: string, key: Key): Point {
  const { form, text } = splitFrontMatter(markdown);
  const read = form === 'TOML' ? readToml(text) : readYaml(text);
  // What was mended is not read again for its place.
  if (Array.isArray(read)) return { line: 1, column: 1 };
  const name = [key, ...(aliases[key] ?? [])].find((candidate) => read.keys.has(candidate));
  return name === undefined ? { line: 1, column: 1 } : read.placeOf([name]);
}
