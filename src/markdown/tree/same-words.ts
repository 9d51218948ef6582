import { lettersOf } from '../../language/letters-of.ts';

/** Whether two lines say the same, whatever the case, quotes, dashes, spaces and stops they are written with. */
export function sameWords(one: string, other: string): boolean {
  return words(one) === words(other);
}

function words(line: string): string {
  return lettersOf(line) || line.trim();
}
