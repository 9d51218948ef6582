/**
 * What was read of a library's articles, kept in files of a few hundred articles each: ten thousand files of one each take
 * longer to open than to read. Safe to delete; the next build reads the articles again.
 */
import { createHash, hash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KeptBytes, OpenFile } from './kept-bytes.ts';

/** What is kept apart: a build without changes needs none of it. */
const lateParts = ['said', 'long'] as const;

/**
 * Lengths in bytes. A file begins with the length of its entries; behind them are the late parts of all, one kind after the
 * other. An entry is its checksum; its key, its seal and the checksums of its late parts; where each of these begins and how
 * long it is; how long its facts are; and the facts.
 */
const hashLength = 32;
const numberLength = 4;
const sumsAt = 3 * hashLength;
const placesAt = sumsAt + lateParts.length * hashLength;
const headLength = placesAt + (2 * lateParts.length + 1) * numberLength;
const noSeal = '00'.repeat(hashLength);

/** What was read of an article. */
export interface KeptReading extends Record<(typeof lateParts)[number], LatePart> {
  /** What nearly every page needs. */
  facts: KeptBytes;
}

export interface LatePart {
  bytes: KeptBytes;
  /** SHA-256, in hexadecimal; see {@link readLate}. */
  sum: string;
}

/** @returns undefined if the part is damaged */
export function readLate({ bytes, sum }: LatePart): Uint8Array | undefined {
  try {
    const read = bytes.read();
    return hash('sha256', read) === sum ? read : undefined;
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
      const entries = [...this.#used.values()];
      const { starts, lateStarts, end } = layOut(entries);
      const heads = entries.flatMap((entry, at) => writeEntry(entry, lateStarts[at] as number[]));
      const late = lateParts.flatMap((name) => entries.map(({ kept }) => kept[name].bytes.read()));
      await writeFile(unfinished, Buffer.concat([numbers(end), ...heads, ...late]));
      const file = new OpenFile(unfinished);
      await rename(unfinished, this.#path);
      for (const [at, { kept }] of entries.entries()) {
        kept.facts.moveTo(file, starts[at] as number);
        for (const [which, name] of lateParts.entries())
          kept[name].bytes.moveTo(file, lateStarts[at]?.[which] as number);
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
    const sumAt = (place: number) => bytes.toString('hex', at + place, at + place + hashLength);
    const numberAt = (place: number) => bytes.readUInt32LE(at + placesAt + place * numberLength);
    const length = numberAt(2 * lateParts.length);
    if (start + length > end) break;
    if (sumAt(0) === hash('sha256', bytes.subarray(at + hashLength, start + length))) {
      const facts = new KeptBytes(bytes.subarray(start, start + length));
      const late = lateParts.map((_, which): LatePart => {
        const place = { file, start: numberAt(2 * which), length: numberAt(2 * which + 1) };
        return { bytes: new KeptBytes(place), sum: sumAt(sumsAt + which * hashLength) };
      });
      const [said, long] = late as [LatePart, LatePart];
      const [key, seal] = [sumAt(hashLength), sumAt(2 * hashLength)];
      entries.set(key, { key, seal, kept: { facts, said, long }, start });
    }
    at = start + length;
  }
  return entries;
}

/**
 * Where things begin in a file of entries: the facts of each, and its late parts.
 *
 * @returns also where the entries end
 */
function layOut(entries: Entry[]): { starts: number[]; lateStarts: number[][]; end: number } {
  let at = numberLength;
  const starts = entries.map(({ kept }) => {
    const start = at + headLength;
    at = start + kept.facts.length;
    return start;
  });
  const end = at;
  const lateStarts = entries.map((): number[] => []);
  for (const name of lateParts) {
    for (const [index, { kept }] of entries.entries()) {
      lateStarts[index]?.push(at);
      at += kept[name].bytes.length;
    }
  }
  return { starts, lateStarts, end };
}

function writeEntry({ key, seal, kept }: Entry, lateStarts: number[]): Uint8Array[] {
  const late = lateParts.map((name) => kept[name]);
  const places = late.flatMap(({ bytes }, which) => [lateStarts[which] as number, bytes.length]);
  const summed = Buffer.concat([
    Buffer.from([key, seal, ...late.map(({ sum }) => sum)].join(''), 'hex'),
    numbers(...places, kept.facts.length),
    kept.facts.read(),
  ]);
  return [hash('sha256', summed, 'buffer'), summed];
}

function numbers(...values: number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * numberLength);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * numberLength);
  return bytes;
}
