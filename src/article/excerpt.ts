import { hanAndKana, wideScripts } from '../language/scripts.ts';

/** About as much as a search result or a link preview shows. */
const shown = 160;
/** Knows fewer stops than `src/language/sentence-end.ts`: behind others an excerpt is cut as behind a word. */
const sentences = new RegExp(
  `^.*(?:(?<!\\b\\p{Lu})\\.|[!?。！？؟])(?=["'”’»]?(?:\\s|$|[${hanAndKana}]))["'”’»]?`,
  'u',
);

/**
 * The beginning of a text, for where an article without a dek must be described in a line, or a long dek in a few.
 *
 * @param longest in letters; signs of Chinese, Japanese and Korean take the room of two
 * @returns cut behind a sentence if one ends late enough, else behind a word
 */
export function excerptOf(text: string, longest = shown): string {
  const line = text
    .slice(0, 20 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  const start = beginningOf(line, longest);
  if (start === line) return line;
  const sentence = sentences.exec(start)?.[0] ?? '';
  if (sentence.length > start.length / 2) return sentence;
  return `${start.replace(/(?<!\s)\s+\S*$/, '').replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`;
}

/** All of a line that is not too long; else what leaves room for the sign that it goes on. */
function beginningOf(line: string, longest: number): string {
  let width = 0;
  let end = 0;
  for (const { index, segment } of segmenter.segment(line)) {
    if (width < longest) end = index;
    width += wide.test(segment) ? 2 : 1;
    if (width > longest) return line.slice(0, end);
  }
  return line;
}

const wide = new RegExp(`[${wideScripts}]`, 'u');
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
