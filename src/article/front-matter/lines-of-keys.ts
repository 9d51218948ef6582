/** A line that begins with a key. */
export const key = /^["']?[\p{L}_@][\p{L}\p{M}\p{N}_.@-]*["']?[ \t]*:(?:[ \t\n]|$)/u;

/** Whether lines are keys and what belongs to them, and nothing else. */
export function isOfKeys(inside: string): boolean {
  const lines = inside.trimEnd().split('\n');
  return lines.length > 1 && lines.every((line) => key.test(line) || /^(?:- |[ \t]+\S|#)/.test(line));
}
