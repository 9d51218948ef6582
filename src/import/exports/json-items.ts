import { JSONParser } from '@streamparser/json';
import type { Input } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { piecesOf } from './pieces-of.ts';

/**
 * The items of a JSON file one by one, so that an export of any size needs little memory.
 *
 * @param paths where they stand, such as `$.*` or `$.bookmarks.*`
 * @throws Unreadable with the place, if it is no JSON
 */
export async function* jsonItems(input: Input, paths: string[]): AsyncGenerator<Record<string, unknown>> {
  const parser = new JSONParser({ paths, keepStack: false });
  const items: Record<string, unknown>[] = [];
  let failure: Error | undefined;
  parser.onValue = ({ value }) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) items.push(value);
  };
  parser.onError = (error) => {
    failure = error;
  };
  for await (const bytes of piecesOf(input)) {
    parser.write(bytes);
    yield* items.splice(0);
    if (failure)
      throw new Unreadable(`it is no JSON, or was cut off: ${failure.message.split('\n')[0] ?? ''}`);
  }
  if (!parser.isEnded) throw new Unreadable('it was cut off: its JSON does not end');
}

/** A text of an item; nothing else is one. */
export function textOf(item: Readonly<Record<string, unknown>>, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = Object.hasOwn(item, name) ? item[name] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

/** An item of a list in JSON's or Python's form, as a cell of a table holds it. */
const quotedText = /"([^"]+)"|'([^']+)'/g;

/** The texts of a list, or the names of the things in it. */
export function textsOf(item: Readonly<Record<string, unknown>>, name: string): string[] {
  const value = Object.hasOwn(item, name) ? item[name] : undefined;
  if (typeof value === 'string') {
    const quoted = /^\[.*\]$/s.test(value.trim()) ? [...value.matchAll(quotedText)] : [];
    if (quoted.length > 0) return quoted.flatMap(([, double, single]) => double ?? single ?? []);
    return value
      .replace(/^\s*\[|\]\s*$/g, '')
      .split(/[,;|]/)
      .map((text) => text.trim())
      .filter((text) => text !== '');
  }
  if (typeof value !== 'object' || value === null) return [];
  // Readwise has them in a map, by their names.
  return Object.values(value).flatMap((each: unknown) => {
    if (typeof each === 'string') return [each];
    return typeof each === 'object' && each !== null
      ? (textOf(each as Record<string, unknown>, 'name', 'label') ?? [])
      : [];
  });
}
