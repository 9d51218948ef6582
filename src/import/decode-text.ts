import chardet from 'chardet';
import { Unreadable } from './unreadable.ts';

/** From less text than this an encoding is not guessed. */
const fewestBytes = 24;
const surest = 25;
const sample = 200_000;

/**
 * The text in a file: UTF-8, UTF-16 with its mark, or what its bytes look most like (Windows-1251, Shift JIS, ...).
 *
 * @throws Unreadable if no encoding fits
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  // Lines of old Macs, which no reader of Markdown but CommonMark's knows.
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

function decode(bytes: Uint8Array): string {
  const marked = charsetOfMark(bytes);
  // Escape sequences of ISO-2022-JP are valid UTF-8, too.
  const isJapanese = Buffer.from(bytes.subarray(0, sample)).includes('\x1b$B');
  const text =
    (isJapanese ? decodeAs('iso-2022-jp', bytes) : undefined) ??
    decodeAs(marked ?? 'utf-8', bytes) ??
    decodeAs(guess(bytes), bytes);
  if (text !== undefined) return text;
  throw new Unreadable('nobody can tell in which encoding it is written; save it as UTF-8');
}

/** @returns undefined if it is none that anybody knows, or the bytes are not of it */
function decodeAs(encoding: string | undefined, bytes: Uint8Array): string | undefined {
  try {
    return encoding === undefined ? undefined : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function guess(bytes: Uint8Array): string | undefined {
  const [first] = bytes.length >= fewestBytes ? chardet.analyse(bytes.subarray(0, sample)) : [];
  if (!first || first.confidence < surest) return undefined;
  // The same but for Ukrainian letters in the place of lines to draw with.
  return first.name === 'KOI8-R' ? 'koi8-u' : first.name;
}

/**
 * The encoding that a text's mark names, if it is another one than UTF-8 (https://encoding.spec.whatwg.org/#bom-sniff); without
 * a mark, two signs of ASCII with their zeros tell as much.
 */
export function charsetOfMark([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array):
  string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && isSign(first) && isSign(third)) return 'utf-16le';
  return first === 0 && third === 0 && isSign(second) && isSign(fourth) ? 'utf-16be' : undefined;
}

function isSign(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d;
}
