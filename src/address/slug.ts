/** An `<id>` is at most this long, in bytes of UTF-8: file systems stop at 255, and people long before. */
export const longestSlug = 80;

/**
 * The words of a text as one part of an address: lower case, joined by dashes, letters and digits of any script kept.
 *
 * @returns at most {@link longestSlug} bytes, cut between words where possible; empty if the text has no letter or digit
 */
export function slugify(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (Buffer.byteLength(longer) > longestSlug) return slug === '' ? cutToBytes(word) : slug;
    slug = longer;
  }
  return slug;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cutToBytes(word: string): string {
  let cut = '';
  for (const { segment } of segmenter.segment(word)) {
    if (Buffer.byteLength(cut + segment) > longestSlug) break;
    cut += segment;
  }
  return cut;
}
