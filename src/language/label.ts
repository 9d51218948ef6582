/** A line's words as labels are listed: lower case, one kind of space and apostrophe, without colon, arrow or bracket. */
export function labelOf(line: string): string {
  return (
    line
      .normalize('NFC')
      .toLowerCase()
      // What is left of a Turkish capital İ.
      .replace(/\u0307/g, '')
      .replace(/['‘]/g, '’')
      .replace(/\s+/g, ' ')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
  );
}
