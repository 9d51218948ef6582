import { createReadStream } from 'node:fs';
import { decodeText } from '../decode-text.ts';
import { isUtf16 } from '../is-text.ts';
import type { Input } from '../reader.ts';

const piece = 65_536;

/** The bytes of an input as UTF-8, piece by piece, so that a file of any size needs little memory. */
export async function* piecesOf(input: Input): AsyncGenerator<Uint8Array> {
  const isWide = isUtf16(input);
  if (!isWide && input.path !== undefined) {
    for await (const bytes of createReadStream(input.path, { highWaterMark: piece }))
      yield bytes as Uint8Array;
    return;
  }
  const all = isWide ? Buffer.from(decodeText(await input.read())) : await input.read();
  for (let at = 0; at < all.length; at += piece) yield all.subarray(at, at + piece);
}
