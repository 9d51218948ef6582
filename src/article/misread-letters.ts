/**
 * Finds letters that a program read in another encoding than they were written in (`FÃ¼r` for `Für`, `РџСЂРёРІРµС‚` for
 * `Привет`), and turns them back where that is certain.
 */
import { oncePerText } from '../memory/once-per.ts';

/** Encodings in which UTF-8 is read by mistake. */
const encodings = ['windows-1252', 'windows-1251', 'macintosh'] as const;
const beyondAscii = /[\u0080-\uFFFF]/g;
/** Fewer different ones may stand side by side by chance, as in `AMANHÃ”`. */
const fewestDifferent = 2;
/** The share of all letters beyond ASCII that must be misread; `à «` and `Рік` are such a run by chance. */
const leastShare = 0.8;
/** How accents and typographic signs are misread: letters that next to no language has side by side. */
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

/** What is known of an encoding. */
interface Letters {
  bytes: ReadonlyMap<string, number>;
  /** Letters whose bytes may be UTF-8 of one letter. */
  run: RegExp;
}

const lettersOf = oncePerText(readEncoding);

function readEncoding(encoding: string): Letters {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  // Some read what this encoding has no letter for as controls, or all of it as ISO 8859-1.
  for (let byte = 0x80; byte < 0xa0; byte++) {
    const control = String.fromCharCode(byte);
    if (!bytes.has(control)) bytes.set(control, byte);
  }
  const between = (first: number, last: number) =>
    Array.from(bytes, ([letter, byte]) => (byte >= first && byte <= last ? letter : '')).join('');
  return { bytes, run: new RegExp(`[${between(0xc2, 0xf4)}][${between(0x80, 0xbf)}]{1,3}`, 'g') };
}

/** @returns undefined for a text whose letters are as they were written, as far as anybody can tell */
export function findMisread(whole: string): Misread | undefined {
  if (lost.test(whole)) return { found: '\uFFFD' };
  const text = whole.slice(0, enough);
  const words = new Set(text.match(accentedWord));
  if (words.size >= fewestWords) return { found: [...words][0] ?? '' };
  for (const encoding of encodings) {
    const { found, letters, unlikelyOnes } = sequencesIn(text, encoding);
    if (found.size < fewestDifferent) continue;
    const isUnlikely = unlikelyOnes.size >= fewestDifferent;
    const [first] = isUnlikely ? unlikelyOnes : found;
    const isSure = isUnlikely || letters >= leastShare * (text.match(beyondAscii)?.length ?? 0);
    if (first && isSure) return { found: first[0], meant: first[1] };
  }
  return undefined;
}

/** Runs of letters whose bytes are UTF-8 of one letter, each with that letter. */
function sequencesIn(text: string, encoding: string) {
  const { bytes, run } = lettersOf(encoding);
  const found = new Map<string, string>();
  const unlikelyOnes = new Map<string, string>();
  let letters = 0;
  for (const [some] of text.matchAll(run)) {
    const written = some.slice(0, lengthOf(bytes.get(some.charAt(0)) ?? 0));
    const meant = readLetter(Array.from(written, (letter) => bytes.get(letter) ?? 0));
    if (meant === undefined) continue;
    letters += written.length;
    if (found.size < mostKept) found.set(written, meant);
    if (encoding === 'windows-1252' && unlikely.test(written) && unlikelyOnes.size < fewestDifferent)
      unlikelyOnes.set(written, meant);
  }
  return { found, letters, unlikelyOnes };
}

/** How many bytes a letter has that begins with this one (RFC 3629, section 3). */
function lengthOf(first: number): number {
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}

/** The letter that these bytes are in UTF-8, if they are one. */
function readLetter([first = 0, ...rest]: number[]): string | undefined {
  const length = lengthOf(first);
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
    const letters = lettersOf(encoding).bytes;
    const bytes = Array.from(text, (letter) => letters.get(letter));
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
