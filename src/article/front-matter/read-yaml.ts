import type { Point } from 'unist';
import { type Document, type ErrorCode, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Node, Pair } from 'yaml';

/** Where something stands in a text (from 1), and what is wrong with it. */
export interface Problem {
  line: number;
  column: number;
  reason: string;
}

/** A map of YAML: its values, each a text, a list or a map, and where they stand. */
export interface YamlMap {
  values: Record<string, unknown>;
  keys: Map<string, Point>;
  placeOf: (path: PropertyKey[]) => Point;
  /** Values that a ` #` cuts off, and what is left of each. */
  cutOff: (Point & { left: string })[];
}

/** More than any honest front matter repeats; a few lines of YAML can otherwise ask for gigabytes. */
const mostAliases = 10;

export const tooDeep = 'the value is nested too deeply; write it flat';
/** The commonest mistakes, in the words of someone who never heard of YAML. Codes: https://eemeli.org/yaml/#errors */
const reasons: Partial<Record<ErrorCode, string>> = {
  RESOURCE_EXHAUSTION: tooDeep,
  BLOCK_AS_IMPLICIT_KEY: 'the value holds a colon; put it in quotes',
  UNEXPECTED_TOKEN:
    'the value goes on after its closing quote or bracket; put the whole of it in quotes of another kind',
  BAD_INDENT: 'a list or map in brackets is opened and never closed; close it, or indent its lines',
  TAB_AS_INDENT: 'a tab indents this line; use spaces',
  MISSING_CHAR: 'a quote or bracket is opened and never closed; close it',
  MULTILINE_IMPLICIT_KEY:
    'the line has no key; write it as "key: value", or indent it if it continues the value above',
};

/**
 * Reads YAML that is a list of keys, by the failsafe schema: every value arrives as the text that was written
 * (`title: 1984` is a title, `date: 2017-03-02` no moment at midnight in London).
 *
 * @returns the map, or all that is wrong with the text
 */
export function readYaml(yaml: string): YamlMap | Problem[] {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    // Programs write `null` or `~` for what they do not know.
    customTags: ['null'],
    // Yaml compares every key with every other, which takes minutes if there are many.
    uniqueKeys: false,
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const tooDeep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const errors = tooDeep ? [tooDeep] : document.errors;
  const problems = errors.map(({ pos, code, message }) => ({
    ...placeAt(pos[0]),
    reason: explain(code, message),
  }));
  if (!tooDeep) {
    for (const { name, offset } of findRepeatedKeys(document))
      problems.push({ ...placeAt(offset), reason: `the key "${name}" is written twice; keep one of them` });
  }
  if (problems.length > 0) return problems;

  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { values: {}, keys: new Map(), placeOf: () => placeAt(0), cutOff: [] };
  }
  const start = placeAt(startOf(contents));
  if (!isMap(contents))
    return [{ ...start, reason: 'this is not a list of keys; write each as "key: value"' }];
  const values = toObject(document);
  if (typeof values === 'number')
    return [
      { ...placeAt(values), reason: 'values repeat themselves without end (YAML aliases); write them out' },
    ];
  return {
    values,
    keys: new Map(contents.items.map((pair) => [nameOf(pair) ?? '', placeAt(startOf(pair.key))])),
    placeOf: (path) => placeAt(offsetOf(document, path)),
    cutOff: contents.items.flatMap(({ value }) =>
      isScalar(value) && value.type === 'PLAIN' && value.comment
        ? [{ ...placeAt(startOf(value)), left: String(value.value ?? '') }]
        : [],
    ),
  };
}

function explain(code: ErrorCode, message: string): string {
  const reason = `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  return reasons[code] ?? `this cannot be read: ${reason}; put a value that holds signs in quotes`;
}

/** @returns the offset of an alias, if values hold themselves or stand for far more than is written */
function toObject(document: Document): Record<string, unknown> | number {
  let last = 0;
  let inItself: number | undefined;
  visit(document, {
    Alias(_, alias, path) {
      last = startOf(alias);
      const target = alias.resolve(document);
      if (target && path.includes(target)) inItself ??= last;
    },
  });
  if (inItself !== undefined) return inItself;
  try {
    return document.toJS({ maxAliasCount: mostAliases }) as Record<string, unknown>;
  } catch {
    return last;
  }
}

/** The keys that another one of the same map goes by. */
function findRepeatedKeys(document: Document): { name: string; offset: number }[] {
  const repeated: { name: string; offset: number }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const pair of items) {
        const name = nameOf(pair);
        if (name === undefined) continue;
        if (seen.has(name)) repeated.push({ name, offset: startOf(pair.key) });
        seen.add(name);
      }
    },
  });
  return repeated;
}

function nameOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value ?? '') : undefined;
}

function startOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

/** Where a value stands; one that has no place of its own stands where what holds it does. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
