/** Tells of keys that are read as others, or mean nothing. */
import { meantKey } from './meant-key.ts';
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
    const meant = meantKey(name, knownNames);
    // What a generator has more of is no slip.
    const fatal = meant === undefined ? null : false;
    const remedy = meant === undefined ? '' : `; did you mean "${meant}"?`;
    const reason = `the key "${name}" means nothing here; it is kept${remedy}`;
    tell(placeOf(name), 'unknown-key', reason, fatal);
  }
}
