/** Words for a terminal: what is quoted in them of a stranger's file or name may hold codes that it obeys, and lines of its own. */
export function forTerminal(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ');
}
