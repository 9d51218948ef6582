/** Puts texts in the order of their code units, the same on every machine; a number for `sort`. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
