/**
 * What was read of a library's articles, kept in files of a few hundred articles each: ten thousand files of one each take
 * longer to open than to read. Safe to delete; the next build reads the articles again.
 */
import { createHash, hash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KeptBytes, OpenFile } from './kept-bytes.ts';

/**
 * Lengths in bytes. A file begins with the length of its entries; behind them are the long parts of all, which a build
 * seldom needs. An entry is its checksum; its key, its seal and the checksum of its long parts; where these begin, how long they
 * are, how long its facts are; and the facts.
 */
const hashLength = 32;
const numberLength = 4;
const headLength = 4 * hashLength + 3 * numberLength;
const noSeal = '00'.repeat(hashLength);

/** What was read of an article. */
export interface KeptReading {
  /** What nearly every page needs. */
  facts: KeptBytes;
  long: KeptBytes;
  /** SHA-256 of the long parts, in hexadecimal; see {@link longOf}. */
  longSum: string;
}

/** @returns undefined if the long parts are damaged */
export function longOf({ long, longSum }: KeptReading): Uint8Array | undefined {
  try {
    const bytes = long.read();
    return hash('sha256', bytes) === longSum ? bytes : undefined;
  } catch {
    return undefined;
  }
}

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
      drawer.#found = readEntries(drawer.#file);
    } catch {
      // There is none yet, or it cannot be read.
    }
    for (const entry of drawer.#found.values())
      if (entry.seal !== noSeal) drawer.#sealed.set(entry.seal, entry);
    return drawer;
  }

  /** What is kept under a seal, and its key; see {@link Drawer.take}. */
  takeSealed(seal: string): { key: string; kept: KeptReading } | undefined {
    const entry = this.#sealed.get(seal);
    const kept = entry && this.take(entry.key, seal);
    return kept && { key: entry.key, kept };
  }

  /**
   * What is kept under a key, if there is anything.
   *
   * @param seal what tells that the file is the same without opening it, if anything does
   */
  take(key: string, seal = noSeal): KeptReading | undefined {
    const entry = this.#found.get(key);
    if (!entry) return undefined;
    if (entry.seal === seal) this.#used.set(key, entry);
    else this.put(key, entry.kept, seal);
    return entry.kept;
  }

  put(key: string, kept: KeptReading, seal = noSeal): void {
    this.#isChanged = true;
    this.#used.set(key, { key, seal, kept, start: 0 });
  }

  /**
   * Writes what was taken or put since it was opened, and forgets the rest; what was taken leaves the memory. The file appears
   * whole or not at all; where nothing can be written, the next build has more to read, which is no reason to stop this one.
   */
  async close(): Promise<void> {
    if (this.#isChanged || this.#used.size < this.#found.size) await this.#write();
    else if (this.#file)
      for (const { kept, start } of this.#used.values()) kept.facts.moveTo(this.#file, start);
  }

  async #write(): Promise<void> {
    const unfinished = `${this.#path}.${randomUUID()}`;
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      const places = layOut([...this.#used.values()]);
      const heads = places.flatMap(({ entry, longStart }) => writeEntry(entry, longStart));
      const longs = places.map(({ entry }) => entry.kept.long.read());
      const length = numbers(places.at(0)?.longStart ?? 0);
      await writeFile(unfinished, Buffer.concat([length, ...heads, ...longs]));
      const file = new OpenFile(unfinished);
      await rename(unfinished, this.#path);
      for (const { entry, start, longStart } of places) {
        entry.kept.facts.moveTo(file, start);
        entry.kept.long.moveTo(file, longStart);
      }
    } catch {
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
  }
}

/** Key and seal in hexadecimal. */
interface Entry {
  key: string;
  seal: string;
  kept: KeptReading;
  /** Where its facts begin in the file that it was read from. */
  start: number;
}

/** The entries of a file by their keys, as far as they are as they were written. */
function readEntries(file: OpenFile): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const end = file.read(0, numberLength).readUInt32LE();
  const bytes = file.read(0, end);
  for (let at = numberLength; at + headLength <= end;) {
    const start = at + headLength;
    const [longStart = 0, longLength = 0, length = 0] = [3, 2, 1].map((place) =>
      bytes.readUInt32LE(start - place * numberLength),
    );
    if (start + length > end) break;
    const [checksum, key = '', seal = '', longSum = ''] = [0, 1, 2, 3].map((place) =>
      bytes.toString('hex', at + place * hashLength, at + (place + 1) * hashLength),
    );
    if (checksum === hash('sha256', bytes.subarray(at + hashLength, start + length))) {
      const facts = new KeptBytes(bytes.subarray(start, start + length));
      const long = new KeptBytes({ file, start: longStart, length: longLength });
      entries.set(key, { key, seal, kept: { facts, long, longSum }, start });
    }
    at = start + length;
  }
  return entries;
}

/** Where the facts and the long parts of entries begin in a file. */
function layOut(entries: Entry[]): { entry: Entry; start: number; longStart: number }[] {
  let end = numberLength;
  const starts = entries.map(({ kept }) => {
    const start = end + headLength;
    end = start + kept.facts.length;
    return start;
  });
  return entries.map((entry, at) => {
    const longStart = end;
    end += entry.kept.long.length;
    return { entry, start: starts[at] as number, longStart };
  });
}

function writeEntry({ key, seal, kept: { facts, long, longSum } }: Entry, longStart: number): Uint8Array[] {
  const summed = Buffer.concat([
    Buffer.from(key + seal + longSum, 'hex'),
    numbers(longStart, long.length, facts.length),
    facts.read(),
  ]);
  return [hash('sha256', summed, 'buffer'), summed];
}

function numbers(...values: number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * numberLength);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * numberLength);
  return bytes;
}
