/** Tells a line that is an office and no name: `Staff Writer`, `Coast Radio Reporter`, `Associate Editor, harbour.example`. */
import { labelOf } from '../../../language/label.ts';
import { phrasesOf } from '../../../language/phrases.ts';

const longest = 80;
/** Words before the office: whose it is. */
const mostBefore = 4;
const offices = new Set(phrasesOf('roles').map(labelOf));

export function isOffice(line: string): boolean {
  if (line.length > longest) return false;
  const [office = '', house = '', ...more] = line.split(/,\s+/);
  const words = office.split(' ');
  const isIt = (from: number): boolean =>
    offices.has(labelOf(words.slice(from).join(' '))) && areNames(words.slice(0, from));
  return (
    more.length === 0 &&
    areNames(house.split(' ')) &&
    words.slice(0, mostBefore + 1).some((_, from) => isIt(from))
  );
}

const areNames = (words: readonly string[]): boolean =>
  words.every((word) => /^\P{Ll}|^$/u.test(word) || /\.\p{L}{2,}$/u.test(word));
