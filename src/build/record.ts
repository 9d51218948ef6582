import { hash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { isAlive } from './swap.ts';

/**
 * Keeps something for the next build. Where nothing can be written, the next build has more to make, which is no reason to
 * stop this one.
 *
 * @param record anything that `structuredClone` could copy
 */
export async function writeRecord(path: string, record: unknown): Promise<void> {
  const unfinished = `${path}.${process.pid}-${randomUUID()}`;
  const bytes = serialize(record);
  try {
    await mkdir(dirname(path), { recursive: true });
    await clearUnfinished(path);
    // The SHA-256 of what follows stands before it, so that a damaged record is not used.
    await writeFile(unfinished, Buffer.concat([hash('sha256', bytes, 'buffer'), bytes]));
    await rename(unfinished, path);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

/** Removes what dead builds left half written. */
async function clearUnfinished(path: string): Promise<void> {
  const start = `${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    const pid = Number.parseInt(name.slice(start.length), 10);
    if (name.startsWith(start) && pid > 0 && !isAlive(pid))
      await rm(join(dirname(path), name), { force: true });
  }
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
