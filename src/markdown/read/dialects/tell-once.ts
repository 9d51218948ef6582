import type { VFile } from 'vfile';

/**
 * Tells what of a text is not shown: each kind once, where it is met first.
 *
 * @param most how many kinds are told
 * @returns takes a kind, what to say, and the text above
 */
export function tellOnce(
  file: VFile,
  ruleId: string,
  most = Infinity,
): (kind: string, reason: string, above: string) => void {
  const told = new Set<string>();
  return (kind, reason, above) => {
    if (told.has(kind) || told.size === most) return;
    told.add(kind);
    // Counted for the first of each kind alone: for all, it would cost the square of the text.
    file.message(reason, { place: { line: above.split('\n').length, column: 1 }, ruleId });
  };
}

/** How code is named in a message: in one line, and cut. */
export function nameCode(code: string): string {
  return code.trim().replace(/\s+/g, ' ').slice(0, 60);
}
