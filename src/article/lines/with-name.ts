/** A name without a word for who wrote, directly above a day or beside it: `Ida Holm`, `Ida Holm | May 6, 2024`. */
import { alternatives } from '../../language/alternatives.ts';
import { phrasesOf } from '../../language/phrases.ts';
import { betweenSigns } from '../../language/parts-of-line.ts';
import { isPersonLike } from '../../language/person-like.ts';
import { factsOfLine, type SaidByLine, withoutMarks } from './facts-of-line.ts';
import { lineAt } from './line-at.ts';

const mostWords = 3;
const longestDay = 80;
/** Of the text; in characters. */
const longestBeginning = 5000;
/** `The Ferry`, `FOR IMMEDIATE RELEASE`, `PRESS RELEASE`, `Communiqué de presse` */
const wordOfText = new RegExp(
  `^(?:${alternatives(phrasesOf('definiteArticles'))})\\s|^(?:for\\s|presse?[\\sm]|comm?uni[cq])|\\srelease$`,
  'iu',
);
const lowerCase = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;

/**
 * @param said what the line says without that
 * @param at where the line below it begins, in UTF-16 code units
 */
export function withName(
  said: SaidByLine | undefined,
  line: string,
  text: string,
  at: number,
  lang: string,
): SaidByLine | undefined {
  if (said) return said.isPart && said.facts.date && !said.facts.author ? beside(said, line, text) : said;
  const name = withoutMarks(line);
  const below = lineAt(text, at)?.trim() ?? '';
  // What stood in place of a portrait says it, too.
  const isTwice = below === line;
  if (!isWriter(name, isTwice ? text.replace(below, '') : text)) return undefined;
  if (!isTwice && (!isDay(below, lang) || isDiary(text.slice(0, longestBeginning), below, lang)))
    return undefined;
  return { facts: { author: [name] }, isUnsure: true };
}

const isDay = (line: string, lang: string): boolean =>
  line.length <= longestDay && factsOfLine(line, lang, true, [])?.facts.date !== undefined;

/** Other days part its text. */
function isDiary(text: string, day: string, lang: string): boolean {
  const behind = text.slice(text.indexOf(day) + day.length).split('\n');
  return behind.some((line) => isDay(line.trim(), lang));
}

function beside(said: SaidByLine, line: string, text: string): SaidByLine {
  const [name = '', ...others] = betweenSigns(withoutMarks(line.replace(/^>[ \t]?/, '')));
  if (!isWriter(name, text)) return said;
  return { facts: { ...said.facts, author: [name] }, ...(others.length > 1 && { isPart: true }) };
}

/** Not a place or a section, of which the text says more. */
export function isWriter(name: string, text: string): boolean {
  const words = name.split(' ');
  if (!/^\p{Lu}/u.test(name) || words.length > mostWords || !isPersonLike(name) || wordOfText.test(name))
    return false;
  const beginning = text.slice(0, longestBeginning);
  const common = new Set(beginning.match(lowerCase));
  return beginning.split(name).length === 2 && !words.every((word) => common.has(word.toLowerCase()));
}
