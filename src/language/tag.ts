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
export function scriptOf(lang: string): string {
  const script = scripts.get(lang) ?? new Intl.Locale(lang).maximize().script ?? '';
  scripts.set(lang, script);
  return script;
}

/** The country of a tag, `CH` of `de-CH`; empty if it names none. @param lang BCP 47 tag */
export function regionOf(lang: string): string {
  const region = regions.get(lang) ?? new Intl.Locale(lang).region ?? '';
  regions.set(lang, region);
  return region;
}

// Cached: each page asks about twenty times, each line that is typeset once, and a library has few languages.
const scripts = new Map<string, string>();
const regions = new Map<string, string>();
