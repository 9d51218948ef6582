/** Letters in a row that are compared. */
const width = 16;
/** One of so many rows is looked at: the same ones in equal texts, wherever they stand. A power of two. */
const oneOf = 16;
/** Only the first by their mixed hashes are kept: the share of them that two texts have is about that of all. */
const most = 64;

/**
 * A sample of a text, by which texts that are nearly the same are known, in any script: hashes of its shingles (Manber,
 * "Finding similar files in a large file system", 1994; the first by their hashes: Broder, "On the resemblance and
 * containment of documents", 1997).
 *
 * @returns each once
 */
export function sampleText(text: string): Uint32Array {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const rows = new Set<number>();
  let hash = 0;
  // Rolling: the letter that leaves has been multiplied `width` times.
  const power = Array.from({ length: width }).reduce<number>((product) => Math.imul(product, 31), 1);
  for (let at = 0; at < letters.length; at++) {
    hash = (Math.imul(hash, 31) + letters.charCodeAt(at)) | 0;
    if (at >= width) hash = (hash - Math.imul(letters.charCodeAt(at - width), power)) | 0;
    // Mixed, since texts that differ in one letter have hashes that differ little.
    const row = Math.imul(hash, 0x9e3779b1) >>> 0;
    if (at >= width - 1 && (row & (oneOf - 1)) === 0) rows.add(row);
  }
  return Uint32Array.from(rows).sort().slice(0, most);
}
