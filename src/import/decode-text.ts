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
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [guess] = bytes.length >= fewestBytes ? chardet.analyse(bytes.subarray(0, sample)) : [];
    if (guess && guess.confidence >= surest) {
      try {
        return new TextDecoder(guess.name, { fatal: true }).decode(bytes);
      } catch {
        // The guess was wrong, or this encoding is not supported.
      }
    }
    throw new Unreadable('nobody can tell in which encoding it is written; save it as UTF-8');
  }
}

/** The encoding that a text's mark names, if it is another one than UTF-8: https://encoding.spec.whatwg.org/#bom-sniff */
export function charsetOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
