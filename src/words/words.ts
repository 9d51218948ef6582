import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** The site's own words in one language; the English ones say what there is. */
export type Words = typeof en;

/** The tables, by the language that an owner names. */
export const languages: Record<string, Words> = { ar, de, en, es, fr, it, ja, nl, pt, ru, zh };

/**
 * The words for a language: those of its table, or the English ones where there is none. Articles keep their own.
 *
 * A region that has no table of its own is looked past (`de-AT` reads German), a script is not: as in Unicode's own
 * fallback (CLDR, parent locales), `zh-Hant` and `zh-TW` read English, not words in a script that their readers
 * would take for a mistake.
 *
 * @param lang BCP 47 tag
 */
export function wordsFor(lang: string): Words {
  const table = languages[lang] ?? languages[new Intl.Locale(lang).language];
  return table && scriptOf(table.lang) === scriptOf(lang) ? table : en;
}

function scriptOf(lang: string): string | undefined {
  return new Intl.Locale(lang).maximize().script;
}

/** `12 articles`, in the site's language. */
export function countArticles(count: number, { lang, articleCount }: Words): string {
  const phrase = articleCount[new Intl.PluralRules(lang).select(count)] ?? articleCount.other;
  return fill(phrase, { count: new Intl.NumberFormat(lang).format(count) });
}

/** Puts values into the places of a phrase: `fill('Page {number}', { number: 2 })`. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
