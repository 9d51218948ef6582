/** A line's words as labels are listed: lower case, one kind of space and apostrophe, without colon, arrow or bracket. */
export function labelOf(line: string): string {
  return (
    line
      .normalize('NFC')
      .toLowerCase()
      // The combining dot that lower-casing a Turkish İ leaves behind.
      .replace(/\u0307/g, '')
      .replace(/['‘]/g, '’')
      .replace(/\s+/g, ' ')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
  );
}
