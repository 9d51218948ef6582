import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { eld } from 'eld/small';
import { byArabicLetters, byLetters, isTraditional, toldByLetters } from './by-letters.ts';
import { byDistinctiveWords } from './by-distinctive-words.ts';
import { characterTest } from '../character-test.ts';

/** It takes half a second to start, which most builds spare: they read no new article. */
const detector = () => (started ??= start());
let started: typeof eld | undefined;

function start(): typeof eld {
  const path = fileURLToPath(import.meta.resolve('eld/small'));
  return (createRequire(import.meta.url)(path) as { eld: typeof eld }).eld;
}

/** Scripts that one language is written in, or nearly so; the others are told apart by their words. */
const ofOneLanguage: readonly (readonly [script: RegExp, lang: string])[] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/gu, 'ja'],
  [/\p{sc=Hang}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Grek}/gu, 'el'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Laoo}/gu, 'lo'],
  [/\p{sc=Khmr}/gu, 'km'],
  [/\p{sc=Mymr}/gu, 'my'],
  [/\p{sc=Hebr}/gu, 'he'],
  [/\p{sc=Armn}/gu, 'hy'],
  [/\p{sc=Geor}/gu, 'ka'],
  [/\p{sc=Beng}/gu, 'bn'],
  [/\p{sc=Taml}/gu, 'ta'],
  [/\p{sc=Sinh}/gu, 'si'],
  [/\p{sc=Tibt}/gu, 'bo'],
  [/\p{sc=Thaa}/gu, 'dv'],
];
/** What a text in one of these is taken for, if its words do not tell. */
const ofSeveral: readonly (readonly [script: RegExp, lang: string])[] = [
  [/\p{sc=Arab}/gu, 'ar'],
  [/\p{sc=Cyrl}/gu, 'ru'],
  [/\p{sc=Deva}/gu, 'hi'],
];
/** Where the scripts of the lists above stand in Unicode: a text without them is not counted for each. */
const notLatin = /[\u0370-\u1CFF\u1F00-\u1FFF\u2C80-\uD7FF\uF900-\uFDFF\uFE70-\uFEFE]/;
/** As much as tells a language; in characters. */
const enough = 2000;
/** Fewer letters say nothing in a script that many languages share. */
const fewest = 30;
/**
 * Japanese mixes kana with Han characters; a Chinese text may quote a word of it. A sign of Han or Hangul is a syllable or word, so
 * that an article on programs has more Latin letters than those.
 */
const share: Record<string, number> = { ja: 0.1, zh: 0.2, ko: 0.25 };
const usualShare = 0.5;

/**
 * Finds the language of a text by its script and, where many languages share that, by its words (the package eld).
 *
 * @param text what is read, without markup as far as possible
 * @returns its ISO 639-1 code, or `zh-Hant`; undefined if that is not sure
 */
export function detectLanguage(text: string): string | undefined {
  const sample = withoutLesserScript(text.slice(0, enough));
  const letters = countLetters(sample);
  if (letters === 0) return undefined;
  const isLatin = !notLatin.test(sample);
  const holds = (script: RegExp, least: number) =>
    !isLatin && (sample.match(script)?.length ?? 0) >= least * letters;
  const [, only] = ofOneLanguage.find(([script, lang]) => holds(script, share[lang] ?? usualShare)) ?? [];
  if (only !== undefined) return only === 'zh' && isTraditional(sample) ? 'zh-Hant' : only;

  const own = isLatin ? undefined : byLetters(sample, letters);
  if (own !== undefined || letters < fewest) return own ?? likeliest();
  const found = detector().detect(sample);
  const told = byDistinctiveWords(sample, found.isReliable() ? found.language : undefined);
  return told ?? likeliest();

  function likeliest(): string | undefined {
    const [, lang] = ofSeveral.find(([script]) => holds(script, usualShare)) ?? [];
    return lang === 'ar' ? byArabicLetters(sample) : lang;
  }
}

/** Below it, a text is not in the language: one half in another reaches 0.5, others 0.3. */
const leastScore = 0.4;
/** Fewer letters may be names or numbers of anything. */
const fewestToDoubt = 100;

/** Whether a text whose language is not sure may be in this one. @param lang ISO 639-1 code */
export function isPlausible(text: string, lang: string): boolean {
  const sample = text.slice(0, enough);
  if (countLetters(sample) < fewestToDoubt || !canDetect(lang)) return true;
  const scores: Record<string, number> = detector().detect(sample).getScores();
  return (scores[lang] ?? 0) >= leastScore;
}

const isLetter = characterTest(/\p{L}/u);

function countLetters(text: string): number {
  let count = 0;
  for (const character of text) if (isLetter(character.codePointAt(0) ?? 0)) count++;
  return count;
}

const runsRightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/gu;

/** @returns the greater half of a text half in Latin letters, half in ones that run from right to left, as bilingual pages have it */
function withoutLesserScript(sample: string): string {
  const other = notLatin.test(sample) ? (sample.match(runsRightToLeft)?.length ?? 0) : 0;
  if (other === 0) return sample;
  const latin = sample.match(/\p{sc=Latn}/gu)?.length ?? 0;
  return latin > other ? sample.replace(runsRightToLeft, '') : sample.replace(/\p{sc=Latn}/gu, '');
}

/** Whether a text of some length in this language is told by `detectLanguage`. @param lang ISO 639-1 code */
export function canDetect(lang: string): boolean {
  const { Languages } = detector().info() as { Languages: Record<string, string> };
  return (
    ['id', 'gl', 'sw', 'af', 'ne', ...toldByLetters].includes(lang) ||
    [...ofOneLanguage, ...ofSeveral].some(([, each]) => each === lang) ||
    Object.values(Languages).includes(lang)
  );
}
