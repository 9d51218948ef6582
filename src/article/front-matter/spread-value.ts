/** Takes the values of several keys out of a map that stands under one of them. */
import { emptyAsAbsent } from './empty-as-absent.ts';
import type { Key } from './schema.ts';

/** One map for two dates, as some themes write them. */
const dateKeys = {
  date: ['published', 'created', 'date'],
  updated: ['updated', 'modified', 'lastmod'],
} as const;

/** A map that names the original: what it is called is its publisher. */
const sourceKeys = {
  source: ['url', 'href', 'link'],
  publisher: ['name', 'title', 'publisher'],
} as const;

/** By the key under which such a map stands: the keys whose values it holds, and the names that they have in it. */
const keysOfMaps: Partial<Record<Key, Record<string, readonly string[]>>> = {
  date: dateKeys,
  source: sourceKeys,
  publisher: { publisher: ['name', 'title'], source: ['url'] },
};

/** The values that one value holds, and where in it. */
export function spreadValue(
  key: Key,
  value: unknown,
): Record<string, { value: unknown; path: readonly string[] }> {
  const keys = keysOfMaps[key];
  if (!keys || typeof value !== 'object' || value === null || Array.isArray(value))
    return { [key]: { value, path: [] } };
  const map = value as Record<string, unknown>;
  const found = Object.entries(keys).flatMap(([own, candidates]) => {
    const name = candidates.find((candidate) => emptyAsAbsent(map[candidate]) !== undefined);
    return name === undefined ? [] : [[own, { value: map[name], path: [name] }] as const];
  });
  return found.length === 0 ? { [key]: { value, path: [] } } : Object.fromEntries(found);
}
