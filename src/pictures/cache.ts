import { createHash, hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { replaceFile } from '../files/whole-file.ts';

/** Where what was made of pictures is kept from build to build. Safe to delete; the next build makes it again. */
const folder = resolve('.broadsheet/pictures');
const checksumLength = 32;

/**
 * What is cached under a key; undefined if there is nothing, or the file is damaged (its checksum stands before the bytes).
 */
export async function readCached(key: string): Promise<Buffer<ArrayBuffer> | undefined> {
  const file = await readFile(fileOf(key)).catch(() => undefined);
  if (!file) return undefined;
  const bytes = file.subarray(checksumLength);
  return file.subarray(0, checksumLength).equals(checksumOf(bytes)) ? bytes : undefined;
}

/** Caches a result. A cache that cannot be written does not stop a build. */
export async function writeCached(key: string, bytes: Uint8Array): Promise<void> {
  await replaceFile(fileOf(key), (unfinished) =>
    writeFile(unfinished, Buffer.concat([checksumOf(bytes), bytes])),
  ).catch(() => undefined);
}

/**
 * A key of everything that a result depends on.
 *
 * @param bytes the picture's
 * @param settings how the result is made of them, versions of programs included
 */
export function keyOf(bytes: Uint8Array, settings: unknown): string {
  return createHash('sha256').update(JSON.stringify(settings)).update('\n').update(bytes).digest('hex');
}

function fileOf(key: string): string {
  return resolve(folder, key.slice(0, 2), key.slice(2));
}

function checksumOf(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}
