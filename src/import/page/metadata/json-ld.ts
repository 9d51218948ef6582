/**
 * What a page says of itself to machines: JSON-LD (https://www.w3.org/TR/json-ld11/) and microdata, both as things of
 * schema.org. Publishers' JSON is often broken (control characters, comments, trailing commas), and is read all the same.
 */
import { toString } from 'hast-util-to-string';
import { jsonrepair } from 'jsonrepair';
import { attribute, type Page } from '../tree/parse-page.ts';

export type Thing = Record<string, unknown>;

/** A longer block of JSON-LD is not read. */
const longestJson = 4_000_000;
const mostThings = 2000;

export function readThings(page: Page): Thing[] {
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  for (const element of page.elements) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) continue;
    collect(parseJson(toString(element)), things, byId, 0);
  }
  for (const thing of things) {
    for (const [key, value] of Object.entries(thing)) {
      const resolved = Array.isArray(value) ? value.map((item) => resolve(item, byId)) : resolve(value, byId);
      thing[key] = resolved;
    }
  }
  return things;
}

function parseJson(text: string): unknown {
  if (text.length > longestJson) return undefined;
  const clean = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*.{0,40}?\*\/)/, '')
    .replace(/(?:\/\/\s*\]\]>|\]\]>|-->|;)\s*$/, '')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001F\u2028\u2029]+/g, ' ');
  try {
    return JSON.parse(clean);
  } catch {
    try {
      return JSON.parse(jsonrepair(clean));
    } catch {
      return undefined;
    }
  }
}

function collect(value: unknown, things: Thing[], byId: Map<string, Thing>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 8 || things.length > mostThings) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, byId, depth + 1);
    return;
  }
  const thing = value as Thing;
  const id = thing['@id'];
  const isThing = thing['@type'] !== undefined;
  if (isThing) {
    things.push(thing);
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, thing);
  }
  // The posts of a live blog are no articles of their own.
  for (const [key, inner] of Object.entries(thing))
    if (key !== 'liveBlogUpdate') collect(inner, things, byId, depth + 1);
}

function resolve(value: unknown, byId: Map<string, Thing>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { '@id': id, ...others } = value as Thing;
  if (typeof id !== 'string' || Object.keys(others).some((key) => key !== '@type')) return value;
  return byId.get(id) ?? value;
}

/** The types of a thing, in lower case, without their vocabulary. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, '').toLowerCase());
}

export function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.flat(3) : [value];
}

/** The first text of a value: a string, the text of a value object, a thing's name. */
export function textOf(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    if (typeof item === 'string' && item.trim() !== '') return item.trim();
    if (typeof item === 'number') return String(item);
    if (typeof item === 'object' && item !== null) {
      const inner = textOf((item as Thing)['@value'] ?? (item as Thing)['name']);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}
