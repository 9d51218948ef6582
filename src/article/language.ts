/**
 * The canonical form of a language tag; `en_US`, as some pages write it, is taken for `en-US`.
 *
 * @returns a BCP 47 tag, or undefined if the text is none or names no known language
 */
export function parseLanguage(text: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    return tag && languageNames.of(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const rightToLeftScripts = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** The direction in which a language is written. @param lang BCP 47 tag */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
