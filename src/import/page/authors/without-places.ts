/** Takes out of a byline of several where they were: `Ida Holm in Riga and Jo Berg in Oslo`. */
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';

const words = phrasesOf('placeWords');
/** One of these means `and`, in another language. */
const and = alternatives(phrasesOf('andWords').filter((word) => !words.includes(word)));
const capital = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const place = new RegExp(
  `\\s(?:${alternatives(words)})(?:\\s${capital}){1,3}(?=,|$|\\s(?:${and})\\s\\p{Lu})`,
  'gu',
);
const between = new RegExp(`,\\s|\\s(?:${and})\\s`, 'u');
const wholeName = /^\p{Lu}\S*(?:\s\S+){1,3}$/u;

/** @param line without the words for `by` */
export function withoutPlaces(line: string): string {
  const rest = line.replace(place, '');
  const names = rest.split(between);
  return names.length > 1 && names.every((name) => wholeName.test(name)) ? rest : line;
}
