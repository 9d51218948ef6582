/**
 * Decides which of the languages that a page says it is in is its article's: themes say `en` of pages in any language, so
 * the words themselves are asked.
 */
import { canDetect, detectLanguage } from '../../language/detect/detect-language.ts';
import { parseLanguage, scriptOf } from '../../language/tag.ts';

/** Languages that a text of some length does not tell apart. */
const alike = [
  ['no', 'nb', 'nn'],
  ['id', 'ms'],
  ['hr', 'sr', 'bs', 'sh'],
  ['zh', 'yue'],
];
/** A longer text tells its language, if it can be told at all. */
const enough = 500;
const sample = 2000;

/**
 * @param told what the page says, the surest first; `de`, `de-CH`, `de_CH`
 * @param text what is read
 * @returns the tag that is right; undefined if none is, or the page tells none: then the words alone tell it
 */
export function chooseLanguage(told: readonly (string | undefined)[], text: string): string | undefined {
  const tags = told.flatMap((tag) => (tag === undefined ? [] : (parseLanguage(tag) ?? [])));
  if (tags.length === 0) return undefined;
  const found = detectLanguage(text);
  if (found === undefined) return tags.find((tag) => text.length < enough || !canDetect(languageOf(tag)));
  // A short text may be taken for one in a language that is like its own; no theme says any but English by itself.
  const said = tags.find((tag) => languageOf(tag) !== 'en' && scriptOf(tag) === scriptOf(found));
  if (text.length < enough && said !== undefined) return said;
  // An article may begin with a quotation in another language.
  const middle = Math.floor(text.length / 2);
  const later = text.length > 2 * sample ? detectLanguage(text.slice(middle)) : undefined;
  const right =
    tags.find((tag) => isSame(tag, found)) ?? tags.find((tag) => later !== undefined && isSame(tag, later));
  // The words tell the script, too.
  return right === languageOf(found) ? found : right;
}

function isSame(tag: string, found: string): boolean {
  const languages = [languageOf(tag), languageOf(found)] as const;
  return (
    languages[0] === languages[1] || alike.some((group) => languages.every((each) => group.includes(each)))
  );
}

const languageOf = (tag: string): string => tag.split('-', 1)[0] ?? tag;
