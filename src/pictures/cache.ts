import { createHash, hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

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

/**
 * Caches a result. The file appears whole or not at all. A cache that cannot be written does not stop a build.
 */
export async function writeCached(key: string, bytes: Uint8Array): Promise<void> {
  const file = fileOf(key);
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, Buffer.concat([checksumOf(bytes), bytes]));
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
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
