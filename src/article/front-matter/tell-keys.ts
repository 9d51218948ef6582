/** Tells of keys that are read as others, or mean nothing. */
import { closest, distance } from 'fastest-levenshtein';
import { knownNames, type underSchemaNames } from './schema-names.ts';
import type { YamlMap } from './read-yaml.ts';
import { mendedRule, type Tell } from './tell.ts';

export function tellKeys(
  { otherCase, unknown }: Pick<ReturnType<typeof underSchemaNames>, 'otherCase' | 'unknown'>,
  { keys }: YamlMap,
  tell: Tell,
): void {
  const placeOf = (name: string) => keys.get(name) ?? { line: 1, column: 1 };
  for (const [name, meantName] of otherCase)
    tell(placeOf(name), mendedRule, `the key "${name}" is read as "${meantName}"; write it so`);
  for (const name of unknown) {
    const remedy = meant(name);
    // What a generator has more of is no slip.
    const fatal = remedy === '' ? null : false;
    const reason = `the key "${name}" means nothing here; it is kept${remedy}`;
    tell(placeOf(name), 'unknown-key', reason, fatal);
  }
}

/** What a key that is not known was probably meant to be. */
function meant(name: string): string {
  if (name.length < 4) return '';
  const written = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const nearest = closest(written, [...knownNames]);
  const most = name.length < 8 ? 1 : 2;
  const isNear = Math.abs(written.length - nearest.length) < 2 && distance(written, nearest) <= most;
  return isNear || isSwapped(written, nearest) ? `; did you mean "${nearest}"?` : '';
}

/** `authro` is `author`: two letters stand in each other's place. */
function isSwapped(written: string, nearest: string): boolean {
  const at = [...written].findIndex((letter, index) => letter !== nearest[index]);
  if (at === -1) return false;
  const swapped =
    written.slice(0, at) + (written[at + 1] ?? '') + (written[at] ?? '') + written.slice(at + 2);
  return swapped === nearest;
}
