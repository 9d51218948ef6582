import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { clearLeftovers } from '../files/unfinished.ts';
import { replaceFile } from '../files/whole-file.ts';

/**
 * Keeps something for the next build. Where nothing can be written, the next build has more to make, which is no reason to
 * stop this one.
 *
 * @param record anything that `structuredClone` could copy
 */
export async function writeRecord(path: string, record: unknown): Promise<void> {
  const bytes = serialize(record);
  await clearLeftovers(dirname(path));
  // The SHA-256 of what follows stands before it, so that a damaged record is not used.
  await replaceFile(path, (unfinished) =>
    writeFile(unfinished, Buffer.concat([hash('sha256', bytes, 'buffer'), bytes])),
  ).catch(() => undefined);
}

/** @returns undefined if nothing is kept, or what is kept is damaged */
export async function readRecord<Record>(path: string): Promise<Record | undefined> {
  try {
    const record = await readFile(path);
    const bytes = record.subarray(32);
    return hash('sha256', bytes, 'buffer').equals(record.subarray(0, 32))
      ? (deserialize(bytes) as Record)
      : undefined;
  } catch {
    return undefined;
  }
}
