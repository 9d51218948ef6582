import { expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { Unreadable } from '../unreadable.ts';
import { webarchive } from './webarchive.ts';

const whole = await readFile(
  join(import.meta.dirname, '../../../tests/imports/page-webarchive/input/barca.webarchive'),
);

/** @returns the body, or why there is none */
async function read(bytes: Uint8Array): Promise<string> {
  const input = { name: 'a', size: bytes.length, start: bytes, read: () => Promise.resolve(bytes) };
  try {
    const found = await Array.fromAsync(webarchive.read(input, new VFile(), { join: false }));
    return found.map((article) => ('markdown' in article ? article.markdown : '')).join('');
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

test('an archive that is damaged anywhere is read or refused with a sentence', async () => {
  const said = new Set<string>();
  // Behind the page and its picture: names, places, lengths.
  for (let at = whole.length - 400; at < whole.length; at++) {
    for (const mask of [0x01, 0xff]) {
      const copy = Buffer.from(whole);
      copy.writeUInt8(copy.readUInt8(at) ^ mask, at);
      const text = await read(copy);
      if (!text.includes('barca')) said.add(text);
    }
  }
  for (let length = 8; length < 60; length++) said.add(await read(whole.subarray(0, length)));
  expect([...said].sort()).toEqual(['it is damaged; save the page again', 'there is no page in it']);
});

test('what is shared without end costs no time', async () => {
  // A dictionary of 200,000 keys, all of which are itself.
  const keys = 200_000;
  const dictionary = Buffer.concat([Buffer.of(0xdf, 0x12), numbers(4, keys), Buffer.alloc(2 * keys)]);
  const bytes = Buffer.concat([
    Buffer.from('bplist00'),
    dictionary,
    Buffer.of(8),
    Buffer.of(0, 0, 0, 0, 0, 0, 1, 1),
    ...[1, 0, 8 + dictionary.length].map((number) => Buffer.concat([Buffer.alloc(4), numbers(4, number)])),
  ]);
  expect(await read(bytes)).toBe('it is damaged; save the page again');
});

function numbers(size: number, value: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
}
