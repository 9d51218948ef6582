import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Key } from './schema.ts';

/** The rule of messages on what was read as meant, not as written. */
export const mendedRule = 'mended';

/** Tells of a place in front matter. @param fatal `true` for an error, `false` for a warning, `null` for a note */
export type Tell = (place: Point, ruleId: string, reason: string, fatal?: boolean | null) => void;

/** Tells of the value of a key, by the name that the file has for it. */
export type Say = (key: Key, ruleId: string, reason: string) => void;

/** Of several problems in a line only the first is told: the others usually follow from it. */
export function createTeller(file: VFile): Tell {
  const toldLines = new Set<number>();
  return ({ line, column }, ruleId, reason, fatal = false) => {
    if (toldLines.has(line)) return;
    toldLines.add(line);
    file.message(reason, { place: { line, column }, ruleId }).fatal = fatal;
  };
}
