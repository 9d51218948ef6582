/** Writes front matter as a person would: the keys in the order of the design, quotes only where YAML needs them. */
import { Document, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Facts } from '../reader.ts';

const order: readonly (keyof Facts)[] = [
  ...(['title', 'author', 'date', 'source', 'publisher', 'dek', 'image', 'related', 'topics'] as const),
  ...(['lang', 'updated', 'retrieved', 'archived', 'rights'] as const),
];
/** A longer list is written one item to a line. */
const longestLine = 90;

/**
 * @param others keys that the schema does not know
 * @param remarks lines that are kept as comments
 *
 * @returns what stands between the fences, each line with its end
 */
export function writeFrontMatter(
  facts: Facts,
  others: ReadonlyMap<string, unknown> = new Map(),
  remarks: readonly string[] = [],
): string {
  const document = new Document(new YAMLMap(), { schema: 'core' });
  const map = document.contents as YAMLMap;
  for (const key of order) {
    const value = facts[key];
    if (value !== undefined) map.items.push(new Pair(new Scalar(key), nodeOf(value, document)));
  }
  for (const [key, value] of others) {
    if (!map.has(key)) map.items.push(new Pair(new Scalar(key), nodeOf(value, document)));
  }
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const comments = remarks.map(
    (remark) => `# ${remark.replace(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF]+/gu, ' ').trim()}\n`,
  );
  return (map.items.length === 0 ? '' : yaml) + comments.join('');
}

function nodeOf(value: unknown, document: Document): YAMLMap | YAMLSeq | Scalar {
  if (Array.isArray(value)) {
    if (value.length === 1 && typeof value[0] === 'string') return textOf(value[0]);
    const list = new YAMLSeq();
    list.items = value.map((item) => nodeOf(item, document));
    list.flow = list.items.every((item) => isScalar(item)) && value.join(', ').length <= longestLine;
    return list;
  }
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? textOf(value) : new Scalar(value);
  const map = new YAMLMap();
  for (const [key, inner] of Object.entries(value)) {
    if (inner !== undefined) map.items.push(new Pair(new Scalar(key), nodeOf(inner, document)));
  }
  return map;
}

/** One line, as our reader takes it; what YAML would read as another thing than text, or not at all, in quotes. */
function textOf(value: string): Scalar {
  const scalar = new Scalar(value.replace(/\s+/g, ' ').trim());
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(value)) scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}
