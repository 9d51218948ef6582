import { createReadStream } from 'node:fs';
import type { Input } from '../reader.ts';

const piece = 65_536;

/** The bytes of an input piece by piece, so that a file of any size needs little memory. */
export async function* piecesOf(input: Input): AsyncGenerator<Uint8Array> {
  if (input.path !== undefined) {
    for await (const bytes of createReadStream(input.path, { highWaterMark: piece }))
      yield bytes as Uint8Array;
    return;
  }
  const all = await input.read();
  for (let at = 0; at < all.length; at += piece) yield all.subarray(at, at + piece);
}
