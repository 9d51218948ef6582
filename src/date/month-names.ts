import { languages } from '../language/languages.ts';
import { wordList } from '../language/phrases.ts';

/**
 * The number of a month, 1 to 12, by one of its names in any language that is known.
 *
 * @returns 13, a month there is not, for a word that names none, or names two: listopad is October in Zagreb and
 *   November in Warsaw
 */
export function monthNumber(name = ''): string {
  return numbers.get(name.normalize('NFC').toLowerCase().replace(/\.$/, '')) ?? '13';
}

const numbers = new Map<string, string>();
for (const { months = [] } of languages) {
  for (const [index, names] of months.entries()) {
    for (const name of wordList(names)) {
      const number = String(index + 1);
      numbers.set(name, (numbers.get(name) ?? number) === number ? number : '13');
    }
  }
}
