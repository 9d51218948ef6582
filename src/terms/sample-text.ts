import { characterTest } from '../language/character-test.ts';

/** Letters in a row that are compared. */
const width = 16;
/** One of so many rows is looked at: the same ones in equal texts, wherever they stand. A power of two. */
const oneOf = 16;
/** Only the first by their mixed hashes are kept: the share of them that two texts have is about that of all. */
const most = 64;
/** Rolling: the letter that leaves has been multiplied so many times. */
const power = Array.from({ length: width }).reduce<number>((product) => Math.imul(product, 31), 1);
const isLetter = characterTest(/[\p{L}\p{N}]/u);

/**
 * A sample of a text, by which texts that are nearly the same are known, in any script: hashes of its shingles (Manber,
 * "Finding similar files in a large file system", 1994; the first by their hashes: Broder, "On the resemblance and
 * containment of documents", 1997).
 *
 * @returns each once
 */
export function sampleText(text: string): Uint32Array {
  const rows = new Set<number>();
  const last = new Uint16Array(width);
  let hash = 0;
  let count = 0;
  const add = (unit: number) => {
    const place = count++ % width;
    hash = (Math.imul(hash, 31) + unit - Math.imul(last[place] ?? 0, power)) | 0;
    last[place] = unit;
    // Mixed, since texts that differ in one letter have hashes that differ little.
    const row = Math.imul(hash, 0x9e3779b1) >>> 0;
    if (count >= width && (row & (oneOf - 1)) === 0) rows.add(row);
  };
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    const letter = lower.codePointAt(at) ?? 0;
    const isPair = letter > 0xffff;
    if (isLetter(letter)) {
      add(lower.charCodeAt(at));
      if (isPair) add(lower.charCodeAt(at + 1));
    }
    if (isPair) at++;
  }
  return Uint32Array.from(rows).sort().slice(0, most);
}
