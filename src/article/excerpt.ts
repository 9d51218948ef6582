/** About as much as a search result or a link preview shows. */
const longest = 160;

/**
 * The beginning of a text, for where an article without a dek must be described in a line.
 *
 * @returns at most 160 characters, cut behind a sentence if one ends late enough, else behind a word
 */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, 20 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  const graphemes = Array.from(segmenter.segment(line), ({ segment }) => segment);
  if (graphemes.length <= longest) return line;
  const start = graphemes.slice(0, longest - 1).join('');
  const sentence =
    /^.*(?:(?<!\b\p{Lu})\.|[!?。！？؟])(?=["'”’»]?(?:\s|$|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]))["'”’»]?/u.exec(
      start,
    )?.[0] ?? '';
  if (sentence.length > start.length / 2) return sentence;
  return `${start.replace(/\s+\S*$/, '').replace(/[\s,;:–—-]+$/, '')}…`;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
