import type { VFile } from 'vfile';

/** Of kinds: finding the line of each costs as much as the text is long. */
const mostTold = 100;

/**
 * Tells what of a text is not shown: each kind once, where it is met first.
 *
 * @returns takes a kind, what to say, and the text above
 */
export function tellOnce(file: VFile, ruleId: string): (kind: string, reason: string, above: string) => void {
  const told = new Set<string>();
  return (kind, reason, above) => {
    if (told.has(kind) || told.size === mostTold) return;
    told.add(kind);
    // Counted for the first of each kind alone: for all, it would cost the square of the text.
    const more = told.size === mostTold ? '; what follows of its kind is not told' : '';
    file.message(reason + more, { place: { line: above.split('\n').length, column: 1 }, ruleId });
  };
}

/** How code is named in a message: in one line, and cut. */
export function nameCode(code: string): string {
  return code.trim().replace(/\s+/g, ' ').slice(0, 60);
}
