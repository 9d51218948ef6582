import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Problem, YamlMap } from './read-yaml.ts';

/**
 * Reads TOML (https://toml.io/en/v1.0.0) into what YAML would give: every value as the text that was written.
 *
 * @returns the map, or what is wrong with the text
 */
export function readToml(toml: string): YamlMap | Problem[] {
  try {
    const values = asTexts(parse(toml)) as Record<string, unknown>;
    const keys = placesOfKeys(toml);
    return {
      values,
      keys,
      placeOf: ([name]) => keys.get(String(name)) ?? { line: 1, column: 1 },
      cutOff: [],
    };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
    return [
      {
        line: error.line,
        column: error.column,
        reason: `this cannot be read as TOML: ${reason}; ${remedyFor(reason)}`,
      },
    ];
  }
}

function remedyFor(reason: string): string {
  return /already defined/.test(reason)
    ? 'keep one of the two'
    : 'put a text in quotes, and a list in brackets';
}

function asTexts(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(asTexts);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTexts(inner)]));
}

/** The line of each key and table. */
function placesOfKeys(toml: string): YamlMap['keys'] {
  const keys: YamlMap['keys'] = new Map();
  for (const [at, line] of toml.split('\n').entries()) {
    const name = /^[ \t]*\[{0,2}["']?([\p{L}\p{N}_-]+)["']?[ \t]*[=\].]/u.exec(line)?.[1];
    if (name !== undefined && !keys.has(name))
      keys.set(name, { line: at + 1, column: line.search(/\S/) + 1 });
  }
  return keys;
}
