/** Tells lines that give a day or an hour by the words in them. */
import { publishedLabels, updatedLabels } from '../language/labels.ts';
import { languages } from '../language/languages.ts';
import { type PhraseKey, phrasesOf } from '../language/phrases.ts';

/** Its names, those of zones, and what is said to have been on it. */
const dayWords = new Set(
  [
    ...languages.flatMap(({ months = [] }) => months),
    ...['weekdays', 'dateWords', 'hourWords', 'minuteWords'].flatMap((key) => phrasesOf(key as PhraseKey)),
    ...publishedLabels,
    ...updatedLabels,
    'gmt utc est edt et cst cdt ct mst mdt pst pdt pt bst cet cest ist wib wita wit jst kst pkt eat wat sast',
  ].flatMap((words) => words.split(/[^\p{L}\p{M}]+/u)),
);

/** Beside figures, does a line say nothing but them? */
export function isOfDayWords(line: string): boolean {
  const words = line.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.every((word) => dayWords.has(word.toLowerCase()));
}
