import { oncePerText } from '../../memory/once-per.ts';

/** A piece of a text: a word, or what stands between words. */
export interface Token {
  text: string;
  isWord: boolean;
}

const segmenterFor = oncePerText((lang) => new Intl.Segmenter(lang, { granularity: 'word' }));

/**
 * The words of a text and what stands between them, by the rules of Unicode for its language
 * (https://www.unicode.org/reports/tr29/#Word_Boundaries), so that scripts without spaces have words, too.
 *
 * @param lang BCP 47 tag
 */
export function wordsOf(text: string, lang: string): Token[] {
  return Array.from(segmenterFor(lang).segment(text), ({ segment, isWordLike = false }) => ({
    text: segment,
    isWord: isWordLike,
  }));
}
