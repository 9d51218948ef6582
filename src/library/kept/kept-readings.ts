/**
 * What was read of a library's articles, kept in files of a few hundred articles each: ten thousand files of one each take
 * longer to open than to read. Safe to delete; the next build reads the articles again.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KeptBytes, OpenFile } from './kept-bytes.ts';

/** Lengths in bytes: an entry is its key, its seal, its checksum, the length of what is kept, and that. */
const hashLength = 32;
const headLength = 3 * hashLength + 4;
const noSeal = '00'.repeat(hashLength);

/** Which of the files an article's reading is in. @returns two hexadecimal digits, of 64 that there are */
export function drawerOf(path: string): string {
  const [first = 0] = createHash('sha256').update(path).digest();
  return (first & 63).toString(16).padStart(2, '0');
}

/** Removes what a library no longer needs: drawers without articles, and what dead builds left unfinished. */
export async function clearDrawers(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const isUnused = /^[\da-f]{2}$/.test(name) && !used.has(name);
    // Another build may be writing.
    const isLeft = /^[\da-f]{2}\./.test(name) && (await ageOf(path)) > longestWriting;
    if (isUnused || isLeft) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** In milliseconds. */
const longestWriting = 3_600_000;

function ageOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
}

/** What is kept in one file. */
export class Drawer {
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
  static open(folder: string, name: string): Drawer {
    const drawer = new Drawer(join(folder, name));
    try {
      drawer.#file = new OpenFile(drawer.#path);
      drawer.#found = readEntries(readFileSync(drawer.#file.descriptor));
    } catch {
      // There is none yet, or it cannot be read.
    }
    for (const entry of drawer.#found.values())
      if (entry.seal !== noSeal) drawer.#sealed.set(entry.seal, entry);
    return drawer;
  }

  /** What is kept under a seal, and its key; see {@link Drawer.take}. */
  takeSealed(seal: string): { key: string; kept: KeptBytes } | undefined {
    const entry = this.#sealed.get(seal);
    const kept = entry && this.take(entry.key, seal);
    return kept && { key: entry.key, kept };
  }

  /**
   * What is kept under a key; undefined if there is nothing, or not what was written.
   *
   * @param seal what tells that the file is the same without opening it, if anything does
   */
  take(key: string, seal = noSeal): KeptBytes | undefined {
    const entry = this.#found.get(key);
    if (!entry || entry.checksum !== checksumOf(entry)) return undefined;
    if (entry.seal === seal) this.#used.set(key, entry);
    else this.put(key, entry.kept, seal);
    return entry.kept;
  }

  put(key: string, kept: KeptBytes, seal = noSeal): void {
    this.#isChanged = true;
    this.#used.set(key, { key, seal, checksum: checksumOf({ key, seal, kept }), kept, start: 0 });
  }

  /**
   * Writes what was taken or put since it was opened, and forgets the rest; what was taken leaves the memory. The file appears
   * whole or not at all; where nothing can be written, the next build has more to read, which is no reason to stop this one.
   */
  async close(): Promise<void> {
    if (this.#isChanged || this.#used.size < this.#found.size) this.#file = await this.#write();
    else for (const { kept, start } of this.#used.values()) if (this.#file) kept.moveTo(this.#file, start);
  }

  async #write(): Promise<OpenFile | undefined> {
    const unfinished = `${this.#path}.${randomUUID()}`;
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      const entries = [...this.#used.values()];
      await writeFile(unfinished, Buffer.concat(entries.flatMap(writeEntry)));
      const file = new OpenFile(unfinished);
      await rename(unfinished, this.#path);
      let start = 0;
      for (const { kept } of entries) {
        const { length } = kept.read();
        kept.moveTo(file, start + headLength);
        start += headLength + length;
      }
      return file;
    } catch {
      await rm(unfinished, { force: true }).catch(() => undefined);
      return undefined;
    }
  }
}

/** In hexadecimal, but for what is kept. */
interface Entry {
  key: string;
  seal: string;
  checksum: string;
  kept: KeptBytes;
  /** Where that begins in the file that it was read from. */
  start: number;
}

/** The entries of a file by their keys, as far as it is one of ours. */
function readEntries(bytes: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (let at = 0; at + headLength <= bytes.length;) {
    const start = at + headLength;
    const end = start + bytes.readUInt32LE(start - 4);
    if (end > bytes.length) break;
    const [key = '', seal = '', checksum = ''] = [0, 1, 2].map((place) =>
      bytes.toString('hex', at + place * hashLength, at + (place + 1) * hashLength),
    );
    entries.set(key, { key, seal, checksum, kept: new KeptBytes(bytes.subarray(start, end)), start });
    at = end;
  }
  return entries;
}

function writeEntry({ key, seal, checksum, kept }: Entry): Uint8Array[] {
  const length = Buffer.alloc(4);
  const bytes = kept.read();
  length.writeUInt32LE(bytes.length);
  return [Buffer.from(key + seal + checksum, 'hex'), length, bytes];
}

function checksumOf({ key, seal, kept }: Pick<Entry, 'key' | 'seal' | 'kept'>): string {
  return createHash('sha256')
    .update(key + seal)
    .update(kept.read())
    .digest('hex');
}
