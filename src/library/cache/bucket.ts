/**
 * What was read of a library's articles, kept in files of a few hundred articles each: ten thousand files of one each take
 * longer to open than to read. Safe to delete; the next build reads the articles again.
 */
import { hash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clearLeftovers } from '../../files/unfinished.ts';
import { replaceFile } from '../../files/whole-file.ts';
import { type Entry, readEntries, writeEntries } from './bucket-file.ts';
import { OpenFile } from './cached-bytes.ts';
import type { CachedReading } from './cached-reading.ts';

/** Which of the files an article's reading is in. @returns two hexadecimal digits, of 64 that there are */
export function bucketOf(path: string): string {
  const [first = 0] = hash('sha256', path, 'buffer');
  return (first & 63).toString(16).padStart(2, '0');
}

/** Removes what a library no longer needs: buckets without articles, and what dead builds left unfinished. */
export async function clearBuckets(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (/^[\da-f]{2}$/.test(name) && !used.has(name))
      await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
  await clearLeftovers(folder);
}

const noSeal = '00'.repeat(32);

/** What is kept in one file. */
export class Bucket {
  readonly #path: string;
  #found = new Map<string, Entry>();
  readonly #sealed = new Map<string, Entry>();
  readonly #used = new Map<string, Entry>();
  #file: OpenFile | undefined;
  #isChanged = false;

  private constructor(path: string) {
    this.#path = path;
  }

  /** @param folder where the readings of this library are kept */
  static open(folder: string, name: string): Bucket {
    const bucket = new Bucket(join(folder, name));
    try {
      bucket.#file = new OpenFile(bucket.#path);
      bucket.#found = readEntries(bucket.#file);
    } catch {
      // There is none yet, or it cannot be read.
    }
    for (const entry of bucket.#found.values())
      if (entry.seal !== noSeal) bucket.#sealed.set(entry.seal, entry);
    return bucket;
  }

  /** What is kept under a seal, and its key; see {@link Bucket.take}. */
  takeSealed(seal: string): { key: string; cached: CachedReading } | undefined {
    const entry = this.#sealed.get(seal);
    const cached = entry && this.take(entry.key, seal);
    return cached && { key: entry.key, cached };
  }

  /**
   * What is kept under a key, if there is anything.
   *
   * @param seal what tells that the file is the same without opening it, if anything does
   */
  take(key: string, seal = noSeal): CachedReading | undefined {
    const entry = this.#found.get(key);
    if (!entry) return undefined;
    if (entry.seal === seal) this.#used.set(key, entry);
    else this.put(key, entry.cached, seal);
    return entry.cached;
  }

  put(key: string, cached: CachedReading, seal = noSeal): void {
    this.#isChanged = true;
    this.#used.set(key, { key, seal, cached, start: 0 });
  }

  /**
   * Writes what was taken or put since it was opened, and forgets the rest; what was taken leaves the memory. Where nothing can
   * be written, the next build has more to read, which is no reason to stop this one.
   */
  async close(): Promise<void> {
    if (this.#isChanged || this.#used.size < this.#found.size) await this.#write().catch(() => undefined);
    else if (this.#file)
      for (const { cached, start } of this.#used.values()) cached.facts.moveTo(this.#file, start);
  }

  async #write(): Promise<void> {
    const { bytes, moveTo } = writeEntries([...this.#used.values()]);
    let file: OpenFile | undefined;
    await replaceFile(this.#path, async (unfinished) => {
      await writeFile(unfinished, bytes);
      // In its place, another build may replace it.
      file = new OpenFile(unfinished);
    });
    if (file) moveTo(file);
  }
}
