/** An `<id>` is at most this long, in bytes of UTF-8: file systems stop at 255, and people long before. */
export const longestSlug = 80;

/** Names that Windows gives to devices, whatever stands behind a dot (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const device = /^(?:con|prn|aux|nul|conin\$?|conout\$?|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * The words of a text as one part of an address: lower case, joined by dashes, letters and digits of any script kept.
 *
 * @returns at most `longest` bytes, cut between words where possible; empty if the text has no letter or digit
 */
export function slugify(text: string, longest = longestSlug): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    // In scripts without spaces a headline is one word.
    if (Buffer.byteLength(longer) > longest)
      return Buffer.byteLength(slug) < longest / 2 ? cutToBytes(longer, longest) : slug;
    slug = longer;
  }
  // A site with such a file cannot be copied to Windows.
  return device.test(slug) ? `${slug}-1` : slug;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cutToBytes(text: string, longest: number): string {
  let cut = '';
  for (const { segment } of segmenter.segment(text)) {
    if (Buffer.byteLength(cut + segment) > longest) break;
    cut += segment;
  }
  return cut;
}
