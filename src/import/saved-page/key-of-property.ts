/** Decides which fact of an article a property of a note is, from its name in any language and its kind. */
import { aliases } from '../../article/front-matter/aliases.ts';
import { labelOf } from '../../language/label.ts';
import {
  bylineLabels,
  originalLabels,
  publishedLabels,
  retrievedLabels,
  topicLabels,
  updatedLabels,
} from '../../language/labels.ts';
import type { Facts } from '../reader.ts';

const keys = [
  'author',
  'date',
  'source',
  'publisher',
  'dek',
  'topics',
  'lang',
  'updated',
  'retrieved',
] as const;
const named = new Map<string, keyof Facts>(
  keys.flatMap((key) => [key, ...(aliases[key] ?? [])].map((name) => [squeeze(name), key] as const)),
);
/** The first that knows a name counts. */
const labels: [keyof Facts, ReadonlySet<string>][] = [
  ['author', bylineLabels],
  ['source', originalLabels],
  ['retrieved', retrievedLabels],
  ['date', publishedLabels],
  ['updated', updatedLabels],
  ['topics', topicLabels],
];

/** @param kind as Notion names it: `url`, `created_time`; what it fills in by itself is of the note, not of the article */
export function keyOfProperty(name: string, kind: string): keyof Facts | undefined {
  if (kind === 'created_time') return 'retrieved';
  if (/^(?:created|last_edited)_/.test(kind)) return undefined;
  const label = labelOf(name);
  const key = named.get(squeeze(name)) ?? labels.find(([, phrases]) => phrases.has(label))?.[0];
  return key ?? (kind === 'url' ? 'source' : undefined);
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[\s_]/g, '');
}
