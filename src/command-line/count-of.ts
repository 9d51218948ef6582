/** A number and what it counts, as a command says it: `1 article`, `2 addresses`. */
export function countOf(number: number, noun: string, more = 's'): string {
  return `${number} ${noun}${number === 1 ? '' : more}`;
}
