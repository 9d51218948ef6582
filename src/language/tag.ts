import { oncePerText } from '../memory/once-per.ts';

/**
 * The canonical form of a language tag; `en_US`, as some pages write it, is taken for `en-US`.
 *
 * @returns a BCP 47 tag, or undefined if the text is none; `Klingonish` is none, whatever BCP 47 reserves
 */
export function parseLanguage(text: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    // Language codes have two or three letters (ISO 639); longer subtags are reserved.
    return tag && /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

const rightToLeftScripts = new Set('Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '));

/** The direction in which a language is written. @param lang BCP 47 tag */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(scriptOf(lang)) ? 'rtl' : 'ltr';
}

/** The script in which a language is usually written, such as `Latn`. @param lang BCP 47 tag */
export const scriptOf = oncePerText((lang) => new Intl.Locale(lang).maximize().script ?? '');

/** The country of a tag, `CH` of `de-CH`; empty if it names none. @param lang BCP 47 tag */
export const regionOf = oncePerText((lang) => new Intl.Locale(lang).region ?? '');
