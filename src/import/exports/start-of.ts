import { decodeText } from '../decode-text.ts';
import { isText, isUtf16 } from '../is-text.ts';
import type { Input } from '../reader.ts';

/** How a text begins, without a byte order mark; empty for what is no text. */
export function startOf(input: Input): string {
  if (!isText(input)) return '';
  // An even number of bytes, for two are a letter.
  const text = isUtf16(input)
    ? decodeText(input.start.subarray(0, input.start.length & ~1))
    : Buffer.from(input.start).toString('utf8');
  return text.replace(/^\uFEFF/, '');
}
