/** Writes front matter in TOML or JSON as YAML, every key with its value. */
import { parse, TomlDate } from 'smol-toml';
import { writeKeys } from '../store/write-front-matter.ts';
import { Unreadable } from '../unreadable.ts';

/**
 * @param head front matter between `+++` or `;;;`, or in braces
 * @throws Unreadable with the place, if it is neither
 */
export function convertFrontMatter(head: string): string {
  const text = head.trim();
  const values = text.startsWith('+++')
    ? readToml(inside(text))
    : readJson(text.startsWith(';;;') ? inside(text) : text);
  const keys = Object.entries(values).map(([key, value]) => [key, plain(value)] as const);
  return `---\n${writeKeys(keys)}---\n\n`;
}

/** The text between the fences. */
function inside(text: string): string {
  return text.replace(/^.*\r?\n/, '').replace(/\r?\n.*$/, '\n');
}

function readToml(text: string): Record<string, unknown> {
  try {
    return parse(text.replaceAll('\r\n', '\n'));
  } catch (error) {
    throw new Unreadable(`the front matter is no TOML: ${firstLine(error)}`);
  }
}

function readJson(text: string): Record<string, unknown> {
  try {
    const braced = text.trim().startsWith('{') ? text : `{${text}}`;
    return JSON.parse(braced) as Record<string, unknown>;
  } catch (error) {
    throw new Unreadable(`the front matter is no JSON: ${firstLine(error)}`);
  }
}

function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
}

/** Days and moments as they were written. */
function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
