import { hash } from 'node:crypto';

/** Identifies facts that JSON can write: the same facts have the same hash. */
export function hashFacts(facts: unknown): string {
  return hash('sha256', JSON.stringify(facts), 'base64url');
}
