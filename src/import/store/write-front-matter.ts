/** Writes front matter as a person would: the keys in the order of the design, quotes only where YAML needs them. */
import { Document, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Facts } from '../reader.ts';

const order: readonly (keyof Facts)[] = [
  ...(['title', 'author', 'date', 'source', 'publisher', 'dek', 'image', 'topics'] as const),
  ...(['lang', 'updated', 'retrieved', 'archived'] as const),
];
/** A longer list is written one item to a line. */
const longestLine = 90;

/**
 * @param remarks lines that are kept as comments
 *
 * @returns what stands between the fences, each line with its end
 */
export function writeFrontMatter(facts: Facts, remarks: readonly string[] = []): string {
  const comments = remarks.map(
    (remark) => `# ${remark.replace(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF]+/gu, ' ').trim()}\n`,
  );
  return writeKeys(order.map((key) => [key, facts[key]] as const)) + comments.join('');
}

/** Keys with their values, in their order; those without a value are left out. */
export function writeKeys(keys: Iterable<readonly [key: string, value: unknown]>): string {
  const document = new Document(new YAMLMap(), { schema: 'core' });
  const map = document.contents as YAMLMap;
  for (const [key, value] of keys) {
    if (value !== undefined) map.items.push(new Pair(new Scalar(key), nodeOf(value, document)));
  }
  return map.items.length === 0 ? '' : document.toString({ lineWidth: 0, flowCollectionPadding: false });
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
