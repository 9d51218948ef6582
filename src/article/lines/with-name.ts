/** A name without a word for who wrote, directly above a day: `Ida Holm`. */
import { alternatives } from '../../language/alternatives.ts';
import { phrasesOf } from '../../language/phrases.ts';
import { isPersonLike } from '../../language/person-like.ts';
import { factsOfLine, type SaidByLine, withoutMarks } from './facts-of-line.ts';
import { lineAt } from './line-at.ts';

const mostWords = 3;
/** Of the text; in characters. */
const longestBeginning = 5000;
/** `The Ferry`, `FOR IMMEDIATE RELEASE`, `PRESS RELEASE` */
const wordOfText = new RegExp(
  `^(?:${alternatives(phrasesOf('definiteArticles'))})\\s|^(?:for)\\s|\\srelease$`,
  'iu',
);
const lowerCase = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;

/**
 * @param at where the line below it begins, in UTF-16 code units
 * @returns undefined for the name of a place or a section, of which the text says more
 */
export function nameAlone(line: string, text: string, at: number, lang: string): SaidByLine | undefined {
  const name = withoutMarks(line);
  const words = name.split(' ');
  const isName = /^\p{Lu}/u.test(name) && words.length <= mostWords && isPersonLike(name);
  if (!isName || wordOfText.test(name)) return undefined;
  const below = lineAt(text, at)?.trim() ?? '';
  if (factsOfLine(below, lang, true, [])?.facts.date === undefined) return undefined;
  const beginning = text.slice(0, longestBeginning);
  const common = new Set(beginning.match(lowerCase));
  const isOfText = beginning.split(name).length > 2 || words.every((word) => common.has(word.toLowerCase()));
  return isOfText ? undefined : { facts: { author: [name] }, isUnsure: true };
}
