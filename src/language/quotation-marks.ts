/**
 * Which quotation marks a language writes: outer opening and closing, inner opening and closing. From the `delimiters` of
 * CLDR (https://github.com/unicode-org/cldr-json, cldr-misc-full), with the newspapers' usage where CLDR follows another.
 */
export interface QuotationMarks {
  double: readonly [open: string, close: string];
  single: readonly [open: string, close: string];
}

const english: QuotationMarks = { double: ['“', '”'], single: ['‘', '’'] };
const german: QuotationMarks = { double: ['„', '“'], single: ['‚', '‘'] };
const polish: QuotationMarks = { double: ['„', '”'], single: ['‚', '’'] };
const russian: QuotationMarks = { double: ['«', '»'], single: ['„', '“'] };
const spanish: QuotationMarks = { double: ['«', '»'], single: ['‘', '’'] };
const swedish: QuotationMarks = { double: ['”', '”'], single: ['’', '’'] };
const danish: QuotationMarks = { double: ['»', '«'], single: ['›', '‹'] };
// U+202F: Lexique des règles typographiques en usage à l'Imprimerie nationale.
const french: QuotationMarks = { double: ['«\u202F', '\u202F»'], single: ['‘', '’'] };
const swiss: QuotationMarks = { double: ['«', '»'], single: ['‹', '›'] };

const byLanguage: Record<string, QuotationMarks> = {
  ...{
    bg: german,
    cs: german,
    de: german,
    et: german,
    is: german,
    ka: german,
    lt: german,
    mk: german,
    sk: german,
  },
  ...{ sl: german, sq: german, hsb: german, dsb: german, lb: german },
  ...{ bs: polish, hr: polish, hu: polish, pl: polish, ro: polish, sr: polish },
  ...{
    be: russian,
    kk: russian,
    ky: russian,
    ru: russian,
    tt: russian,
    tg: russian,
    uk: russian,
    mn: russian,
  },
  ...{
    ast: spanish,
    ca: spanish,
    el: spanish,
    es: spanish,
    eu: spanish,
    gl: spanish,
    it: spanish,
    lv: spanish,
  },
  ...{ hy: spanish, nb: spanish, nn: spanish, no: spanish, 'pt-pt': spanish, az: spanish },
  ...{ fi: swedish, sv: swedish, da: danish },
  ...{ fr: french, br: french, 'fr-ch': swiss, 'de-ch': swiss, 'de-li': swiss, 'it-ch': swiss, rm: swiss },
};

/** These write marks of their own, or none that a straight quote could stand for. */
const left = new Set(['ja', 'zh', 'ko', 'yue', 'ar', 'fa', 'he', 'ur', 'ps', 'yi', 'ckb', 'ug', 'sd', 'dv']);

/** @returns undefined for a language whose straight quotes are better left alone */
export function quotationMarks(lang: string): QuotationMarks | undefined {
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  if (left.has(language)) return undefined;
  const region = subtags.find((subtag) => /^[a-z]{2}$/.test(subtag));
  return byLanguage[`${language}-${region}`] ?? byLanguage[language] ?? english;
}
