import type { VFile } from 'vfile';
import { turnBack } from '../article/misread-letters.ts';
import { decodeText } from './decode-text.ts';

/**
 * The text in a file, with the letters that were written: another program may have read all of it in a wrong encoding before.
 *
 * @param file takes what was put right
 */
export function readLetters(bytes: Uint8Array, file: VFile): string {
  const text = decodeText(bytes);
  const written = turnBack(text);
  if (written === undefined) return text;
  const at = Array.from(text).findIndex((letter, place) => letter !== written[place]);
  file.info(
    `its letters were read in another encoding before ("${text.slice(at, at + 2)}" for "${written.slice(at, at + 1)}"); they are put right`,
    { ruleId: 'misread-letters' },
  );
  return written;
}
