import type { Facts } from '../reader.ts';

/** Facts without what is unknown, and without lists that are empty. */
export function presentFacts(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
