import type { VFile } from 'vfile';
import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  visit,
} from 'yaml';
import { aliases, frontMatterSchema, type FrontMatterValues, type Key } from './schema.ts';

/** More than any honest front matter repeats; a few lines of YAML can otherwise ask for gigabytes. */
const mostAliases = 10;

/**
 * Reads front matter, and says of each problem where in the file it is and what to do.
 *
 * @param file takes the messages
 * @param yaml what stands between the fences, the first of which is line 1 of the file
 * @returns the values under the schema's names, or undefined if anything in it is wrong
 */
export function parseFrontMatter(file: VFile, yaml: string): FrontMatterValues | undefined {
  const lineCounter = new LineCounter();
  // A line has one thing wrong with it; what else is said of it follows from that.
  const toldLines = new Set<number>();
  const tell = (offset: number, reason: string, isError: boolean) => {
    const { line, col } = lineCounter.linePos(offset);
    if (toldLines.has(line)) return;
    toldLines.add(line);
    file.message(reason, { line: line + 1, column: col }).fatal = isError;
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
  const tooDeep = document.errors.find(({ message }) => message.includes('call stack'));
  if (tooDeep) {
    tell(tooDeep.pos[0], 'the value is nested too deeply; write it flat', true);
    return undefined;
  }
  for (const error of document.errors) tell(error.pos[0], explain(error.message), true);
  const repeated = findRepeatedKeys(document);
  for (const offset of repeated) tell(offset, 'this key is written twice; keep one of them', true);
  if (document.contents !== null && !isMap(document.contents)) {
    if (isScalar(document.contents) && document.contents.value === null) return frontMatterSchema.parse({});
    tell(0, 'the front matter is not a list of keys; write each as "key: value"', true);
    return undefined;
  }

  const written = toObject(document);
  if (!written) {
    tell(0, 'the front matter repeats itself without end (YAML aliases); write the values out', true);
    return undefined;
  }

  const { values, nameOf, unknown } = underOwnNames(written);
  const result = frontMatterSchema.safeParse(values);
  for (const issue of result.error?.issues ?? []) {
    const [key, ...rest] = issue.path as [Key, ...(string | number)[]];
    const name = nameOf(key);
    tell(offsetOf(document, [name, ...rest]), `${[name, ...rest].join('.')}: ${issue.message}`, true);
  }
  // Last, so that no warning takes an error's place on its line.
  for (const { value } of document.contents?.items ?? []) {
    if (isScalar(value) && value.type === 'PLAIN' && value.comment) {
      tell(
        startOf(value),
        'the value ends where " #" begins a comment; put it in quotes to keep all of it',
        false,
      );
    }
  }
  const offsetOfKey = new Map(document.contents?.items.map((pair) => [nameOfKey(pair), startOf(pair.key)]));
  for (const name of unknown) {
    tell(offsetOfKey.get(name) ?? 0, `the key "${name}" means nothing here; it is kept`, false);
  }
  return document.errors.length > 0 || repeated.length > 0 ? undefined : result.data;
}

function toObject(document: Document): Record<string, unknown> | undefined {
  try {
    return (document.toJS({ maxAliasCount: mostAliases }) ?? {}) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function underOwnNames(written: Record<string, unknown>) {
  const names = Object.keys(frontMatterSchema.shape) as Key[];
  const known = new Set<string>(names);
  const values: Partial<Record<Key, unknown>> = {};
  const writtenAs = new Map<Key, string>();
  for (const key of names) {
    const candidates = [key, ...(aliases[key] ?? [])];
    for (const alias of candidates) known.add(alias);
    const name = candidates.find(
      (candidate) =>
        Object.hasOwn(written, candidate) && written[candidate] !== '' && written[candidate] !== null,
    );
    if (name === undefined) continue;
    values[key] = written[name];
    writtenAs.set(key, name);
  }
  return {
    values,
    nameOf: (key: Key): string => writtenAs.get(key) ?? key,
    unknown: Object.keys(written).filter((name) => !known.has(name)),
  };
}

/** Where the keys stand that another one of the same map goes by. */
function findRepeatedKeys(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const pair of items) {
        const name = nameOfKey(pair);
        if (name !== undefined && seen.has(name)) offsets.push(startOf(pair.key));
        seen.add(name);
      }
    },
  });
  return offsets;
}

function nameOfKey({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value ?? '') : undefined;
}

function startOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

/** Where a value stands; one that has no place of its own stands where what holds it does. */
function offsetOf(document: Document, path: (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** The commonest mistakes, in the words of someone who never heard of YAML. */
function explain(message: string): string {
  if (message.startsWith('Nested mappings')) return 'the value holds a colon; put it in quotes';
  if (message.startsWith('Unexpected scalar at node end')) {
    return 'the value goes on after its closing quote or bracket; put the whole of it in quotes of another kind';
  }
  if (message.startsWith('Tabs are not allowed')) return 'a tab indents this line; use spaces';
  if (message.startsWith('Missing closing')) return 'a quote is opened and never closed; close it';
  const reason = `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  return `the front matter cannot be read here: ${reason}; put a value that holds signs in quotes`;
}
