/**
 * Tells languages by letters that the others of their script have not, where eld takes them for one of those: Kazakh and
 * Mongolian for Belarusian, Pashto for Urdu.
 */
const letters: readonly (readonly [
  script: RegExp,
  own: readonly (readonly [letters: RegExp, lang: string])[],
])[] = [
  [
    /\p{sc=Cyrl}/gu,
    [
      [/[ӣӯҷ]/giu, 'tg'],
      [/[ҙҫҡ]/giu, 'ba'],
      [/[ұқ]/giu, 'kk'],
      [/җ/giu, 'tt'],
      [/ң/giu, 'ky'],
      [/[өү]/giu, 'mn'],
    ],
  ],
  [
    /\p{sc=Arab}/gu,
    [
      [/[ټډړږښڼۍڅ]/gu, 'ps'],
      [/[ڳڻڪٻڄڃ]/gu, 'sd'],
      [/[ڕڵێ]/gu, 'ckb'],
      [/[ۇۆۈې]/gu, 'ug'],
    ],
  ],
];
/** The share of all letters that tells; a text may quote a name of another language. */
const usualShare = 0.5;
const leastShare = 0.008;

export const toldByLetters: readonly string[] = letters.flatMap(([, own]) => own.map(([, lang]) => lang));

/** @param count how many letters the text has */
export function byLetters(text: string, count: number): string | undefined {
  const own = letters.find(([script]) => countOf(text, script) >= usualShare * count)?.[1];
  return own?.find(([each]) => countOf(text, each) >= Math.max(2, leastShare * count))?.[1];
}

/** A few words in Arabic letters, by those that only Urdu or Persian has. */
export function byArabicLetters(text: string): 'ar' | 'fa' | 'ur' {
  if (/[ٹڈڑےہھں]/.test(text)) return 'ur';
  return /[پچژگکی]/.test(text) && !/[ةيكىإ]/.test(text) ? 'fa' : 'ar';
}

const simplified =
  /[这为们说时会国来对过发个学经开实业现动还进种关应长与无书车见东电点问体头让报记论议认员产务场战级边党门华两当机间选]/g;
const traditional =
  /[這為們說時會國來對過發個學經開實業現動還進種關應長與無書車見東電點問體頭讓報記論議認員產務場戰級邊黨門華兩當機間選]/g;

/** Whether a Chinese text is in the traditional script, by the signs of everyday words that the two scripts write otherwise. */
export function isTraditional(text: string): boolean {
  return countOf(text, traditional) > countOf(text, simplified);
}

function countOf(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}
