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
      [/[җ]/giu, 'tt'],
      [/[ң]/giu, 'ky'],
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

function countOf(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}
