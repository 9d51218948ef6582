/** The headline that somebody wrote behind a command, in several words or lines, as one line. */
export function headlineOf(names: readonly string[]): string {
  return names
    .join(' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
