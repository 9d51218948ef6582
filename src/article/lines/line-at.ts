const longestLine = 1000;

/** The first line that is not blank. @param at from where, in UTF-16 code units */
export function lineAt(text: string, at: number): string | undefined {
  return /^\s*\S[^\n]*(?:\n|$)/.exec(text.slice(at, at + longestLine))?.[0];
}
