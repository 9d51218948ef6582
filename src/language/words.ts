import { englishWords, type Words } from './english-words.ts';
import { fill } from './fill.ts';
import { findLanguage } from './languages.ts';
import { scriptOf } from './tag.ts';
import { oncePerText } from '../memory/once-per.ts';

export type { Words };

/**
 * The words for a language: those of its file, or the English ones where there is none. Articles keep their own.
 *
 * A region that has no words of its own is looked past (`de-AT` reads German), a script is not: as in Unicode's own
 * fallback (CLDR, parent locales), `sr-Latn` does not read words in Cyrillic, which its readers would take for a
 * mistake.
 *
 * @param lang BCP 47 tag
 */
export function wordsFor(lang: string): Words {
  return ownWords(lang) ?? englishWords;
}

/** Whether the site can speak a language. */
export function hasWords(lang: string): boolean {
  return ownWords(lang) !== undefined;
}

function ownWords(lang: string): Words | undefined {
  const { words, wordsInOtherScripts = [] } = findLanguage(lang) ?? {};
  return [words, ...wordsInOtherScripts].find((each) => each && scriptOf(each.lang) === scriptOf(lang));
}

/** `12 articles`, in the site's language. */
export function countArticles(count: number, { lang, articleCount }: Words): string {
  return countIn(count, lang, articleCount);
}

/** `12 passages`, in the site's language. */
export function countPassages(count: number, { lang, passageCount }: Words): string {
  return countIn(count, lang, passageCount);
}

/** `Changed 2 times, last on {date}`, in the site's language; the date stays to be put in. */
export function countChanges(count: number, { lang, changeCount }: Words): string {
  return countIn(count, lang, changeCount);
}

/** `12 words added`, `3 words removed`, `7 paragraphs unchanged`, in the site's language. */
export function countOfChange(
  kind: 'wordsAdded' | 'wordsRemoved' | 'unchanged',
  count: number,
  words: Words,
): string {
  return countIn(count, words.lang, words[kind]);
}

function countIn(count: number, lang: string, forms: Words['articleCount']): string {
  const { plurals, numbers } = countingIn(lang);
  const phrase = forms[plurals.select(count)] ?? forms.other;
  return fill(phrase, { count: numbers.format(count) });
}

// Making a plural rule costs a hundred times as much as using it.
const countingIn = oncePerText((lang) => ({
  plurals: new Intl.PluralRules(lang),
  numbers: new Intl.NumberFormat(lang),
}));
