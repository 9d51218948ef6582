/** Takes the names out of a byline: `By Ida Holm and Jan Vrba`, `Автор: Ида Холм`, `이다 홀름 기자`. */
import { isReadingTime } from './is-reading-time.ts';
import { alternatives } from './alternatives.ts';
import { phrasesOf } from './phrases.ts';
import { southEastAsian, wideScripts } from './scripts.ts';

/** A byline holds a few names; what is longer is text. */
const longestByline = 300;
/** Such a word is taken for a byline's only before two names: `Von Anna Schmidt`, not `Von Braun`. */
export const nameParticles = new Set(phrasesOf('nameParticles'));

const words = alternatives(phrasesOf('bylineWords'));
const phrases = alternatives(phrasesOf('bylinePhrases'));
const labelled = new RegExp(
  `^(?:(?:${words}|${phrases})\\s?[:：៖/／]|(?:${words})\\s[–—−-](?=\\s))\\s*(?=\\S)`,
  'iu',
);
const introduced = new RegExp(`^(${phrases})(?:\\s+|(?<=\\p{sc=Han}{2})(?=\\p{sc=Han}{2,4}$))(?=\\S)`, 'iu');
/** `기자`, behind a name. */
export const bylineEnding = new RegExp(
  `(?<=\\S)\\s+(?:${alternatives(phrasesOf('bylineEndings'))})(?:\\s?=)?$`,
  'u',
);
/** `글 홍길동 기자` */
const besideEnding = new RegExp(`^(?:${words})\\s(?=\\S+$)`, 'iu');
/** How places begin or end that are of several words: what means `in` in `Ida Holm in New York` means `and` in another language. */
const place =
  '(?:(?:Abu|Addis|Buenos|Cape|Den|El|Fort|Hong|Kuala|La|Las|Le|Los|New|Phnom|Port|Rio|Saint|Salt|San|Santa|Sri|St\\.?|Tel|North|South|East|West)\\s|\\S+\\s(?:\\S+\\s)?(?:Beach|City|Falls|Island|Park|Rapids|Rouge|Springs)(?!\\S))';
const and = new RegExp(
  `,?\\s+(?!(?:${alternatives(phrasesOf('placeWords'))})\\s${place})(?:${alternatives(phrasesOf('andWords'))})\\s+|(?<!\\s)\\s*、\\s*`,
  'iu',
);
const comma = /(?<!\s)\s*[,،]\s+/;
/** Two words or, where words stand without spaces between them, two characters; or a sign such as `AFP`. */
const wholeName = new RegExp(`^\\S+ \\S|^[${wideScripts}${southEastAsian}]{2}|^\\p{Lu}{2,}$`, 'u');

/**
 * The names in a byline. What is not known to be one is taken for one name, as it is written: only behind a byline's
 * word are names parted at `and` in their language and at the commas before it.
 *
 * @returns no name for a line that says how long reading takes
 */
export function readByline(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' || isReadingTime(line)) return [];
  if (line.length > longestByline) return [line];
  const begun = line.replace(labelled, '').replace(introduced, withoutPhrase);
  const ended = begun.replace(bylineEnding, '');
  const names = ended === begun ? begun : ended.replace(besideEnding, '');
  return names === line ? [line] : partNames(names);
}

function withoutPhrase(found: string, phrase: string, _at: number, line: string): string {
  const isSurname =
    nameParticles.has(phrase.toLowerCase()) && !/^\P{Ll}\S* \P{Ll}/u.test(line.slice(found.length));
  return isSurname ? found : '';
}

function partNames(names: string): string[] {
  const parts = splitAtAnd(names);
  const parted = parts.length > 1 ? parts.flatMap((part) => part.split(comma)) : parts;
  return parted.every((name) => wholeName.test(name)) ? parted : [names];
}

/** The names on both sides of `and` in any language; but `Ortega y Gasset` is one: behind it stands no whole name. */
export function splitAtAnd(names: string): string[] {
  const parts = names.split(and);
  return parts.every((name) => wholeName.test(name)) ? parts : [names];
}
