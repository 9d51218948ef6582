import type { VFile } from 'vfile';
import { decode, wideEncoding } from './decode.ts';
import { placeAt } from './place-at.ts';

/**
 * The text of an article's file.
 *
 * @param file its bytes (`value`); takes an error that says what is wrong with them
 * @returns undefined if they are no text in UTF-8, or nothing
 */
export function readText(file: VFile): string | undefined {
  const bytes = file.value as Uint8Array;
  const fail = (reason: string, place = { line: 1, column: 1 }) => {
    file.message(reason, place).fatal = true;
    return undefined;
  };
  const wide = wideEncoding(bytes);
  if (wide) return fail(`the file is ${wide}; save it as UTF-8`);
  const decoded = decode(bytes);
  if ('invalidAt' in decoded) {
    const { invalidAt } = decoded;
    const byte = bytes[invalidAt]?.toString(16).toUpperCase().padStart(2, '0');
    const before = new TextDecoder().decode(bytes.subarray(0, invalidAt));
    const reason = `byte ${invalidAt} (0x${byte}) is not UTF-8; save the file as UTF-8`;
    return fail(reason, placeAt(before, before.length));
  }
  const { text } = decoded;
  return text.trim() === '' || text === '\uFEFF' ? fail('the file is empty; fill it or delete it') : text;
}
