/** Decides which fact of an article a property of a note is, from its name in any language and its kind. */
import { keyOfLabel } from '../../article/front-matter/key-of-label.ts';
import { knownKey } from '../../article/front-matter/schema-names.ts';
import type { Facts } from '../reader.ts';

/** Those that a property may be: the headline of a note stands above its properties. */
const keys: ReadonlySet<string> = new Set<keyof Facts>([
  'author',
  'date',
  'source',
  'publisher',
  'dek',
  'topics',
  'lang',
  'updated',
  'retrieved',
]);
/** @param kind as Notion names it: `url`, `created_time`; what it fills in by itself is of the note, not of the article */
export function keyOfProperty(name: string, kind: string): keyof Facts | undefined {
  if (kind === 'created_time') return 'retrieved';
  if (/^(?:created|last_edited)_/.test(kind)) return undefined;
  const key = knownKey(name);
  if (key !== undefined && keys.has(key)) return key as keyof Facts;
  return keyOfLabel(name) ?? (kind === 'url' ? 'source' : undefined);
}
