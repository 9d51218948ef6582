/**
 * Finds letters that a program read in another encoding than they were written in (`FÃ¼r` for `Für`, `РџСЂРёРІРµС‚` for
 * `Привет`), and turns them back where that is certain.
 */

/** In which UTF-8 is read by mistake. */
const encodings = ['windows-1252', 'windows-1251', 'macintosh'] as const;
const beyondAscii = /[\u0080-\uFFFF]/g;
/** Fewer different ones may stand side by side by chance, as in `AMANHÃ”`. */
const fewestDifferent = 2;
/** Of all letters beyond ASCII; `à «` and `Рік` are such a run by chance. */
const leastShare = 0.8;
/** Of accents and typographic signs, which next to no language has side by side. */
const unlikely = /^(?:Ã.|Â.|â€.)$/;
/** Words of letters that have accents, all of them: Cyrillic or Greek of one byte, read as Latin. */
const accentedWord = /(?<![\p{L}\p{M}])[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]{4,}(?![\p{L}\p{M}])/gu;
const fewestWords = 5;
const lost = /\uFFFD/;
const mostKept = 8;
/** What is misread is so from its beginning. */
const enough = 4000;

export interface Misread {
  /** As it stands in the text, and what was written, if that is known. */
  found: string;
  meant?: string;
}

const bytesOf = new Map<string, Map<string, number>>();

/** The byte of each letter of an encoding. */
function lettersOf(encoding: string): Map<string, number> {
  const known = bytesOf.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const letters = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) letters.set(decoder.decode(Uint8Array.of(byte)), byte);
  // Some read what this encoding has no letter for as controls, or all of it as ISO 8859-1.
  for (let byte = 0x80; byte < 0xa0; byte++) {
    const control = String.fromCharCode(byte);
    if (!letters.has(control)) letters.set(control, byte);
  }
  bytesOf.set(encoding, letters);
  return letters;
}

/** @returns undefined for a text whose letters are as they were written, as far as anybody can tell */
export function findMisread(whole: string): Misread | undefined {
  if (lost.test(whole)) return { found: '\uFFFD' };
  const text = whole.slice(0, enough);
  const words = new Set(text.match(accentedWord));
  if (words.size >= fewestWords) return { found: [...words][0] ?? '' };
  const beyond = text.match(beyondAscii)?.length ?? 0;
  for (const encoding of beyond === 0 ? [] : encodings) {
    const { found, letters, unlikelyOnes } = sequencesIn(text, encoding);
    const [first] = unlikelyOnes.size >= fewestDifferent ? unlikelyOnes : found;
    const isSure = unlikelyOnes.size >= fewestDifferent || letters >= leastShare * beyond;
    if (first && found.size >= fewestDifferent && isSure) return { found: first[0], meant: first[1] };
  }
  return undefined;
}

/** Runs of letters whose bytes are UTF-8 of one letter, each with that letter. */
function sequencesIn(text: string, encoding: string) {
  const bytes = lettersOf(encoding);
  const found = new Map<string, string>();
  const unlikelyOnes = new Map<string, string>();
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const first = bytes.get(text[at] as string) ?? 0;
    if (first < 0xc2 || first > 0xf4) continue;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    const written = text.slice(at, at + length);
    const meant = readLetter(Array.from(written, (letter) => bytes.get(letter) ?? 0));
    if (meant === undefined) continue;
    letters += length;
    at += length - 1;
    if (found.size < mostKept) found.set(written, meant);
    if (encoding === 'windows-1252' && unlikely.test(written) && unlikelyOnes.size < fewestDifferent)
      unlikelyOnes.set(written, meant);
  }
  return { found, letters, unlikelyOnes };
}

/** The letter of two to four bytes (RFC 3629, section 3). */
function readLetter([first = 0, ...rest]: number[]): string | undefined {
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (rest.length !== length - 1 || rest.some((byte) => byte < 0x80 || byte > 0xbf)) return undefined;
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first & (0x7f >> length));
  const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? undefined
    : String.fromCodePoint(code);
}

/** The text as it was written, if all of it was misread in one way; else undefined. */
export function turnBack(text: string): string | undefined {
  if (lost.test(text) || text.search(beyondAscii) < 0) return undefined;
  for (const encoding of encodings) {
    if (sequencesIn(text, encoding).found.size < fewestDifferent) continue;
    const known = lettersOf(encoding);
    const bytes = Array.from(text, (letter) => known.get(letter));
    if (bytes.includes(undefined)) continue;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        Uint8Array.from(bytes as number[]),
      );
    } catch {
      // Only parts of it were.
    }
  }
  return undefined;
}
