/** A piece of a text: a word, or what stands between words. */
export interface Token {
  text: string;
  isWord: boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text and what stands between them, by the rules of Unicode for its language
 * (https://www.unicode.org/reports/tr29/#Word_Boundaries), so that scripts without spaces have words, too.
 *
 * @param lang BCP 47 tag
 */
export function wordsOf(text: string, lang: string): Token[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return Array.from(segmenter.segment(text), ({ segment, isWordLike = false }) => ({
    text: segment,
    isWord: isWordLike,
  }));
}
