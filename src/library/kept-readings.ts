/**
 * What was read of a library's articles, kept in files of a few hundred articles each: ten thousand files of one each take
 * longer to open than to read. Safe to delete; the next build reads the articles again.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Lengths in bytes: an entry is its key, its checksum, the length of what is kept, and that. */
const hashLength = 32;
const headLength = 2 * hashLength + 4;

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
  #found = new Map<string, Buffer>();
  readonly #used = new Map<string, Uint8Array>();
  #isChanged = false;

  private constructor(path: string) {
    this.#path = path;
  }

  /** @param folder where the readings of this library are kept */
  static async open(folder: string, name: string): Promise<Drawer> {
    const drawer = new Drawer(join(folder, name));
    const bytes = await readFile(drawer.#path).catch(() => undefined);
    if (bytes) drawer.#found = readEntries(bytes);
    return drawer;
  }

  /** What is kept under a key; undefined if there is nothing, or not what was written. */
  take(key: string): Uint8Array | undefined {
    const entry = this.#found.get(key);
    if (!entry) return undefined;
    const kept = entry.subarray(headLength);
    const isWhole = entry.subarray(hashLength, 2 * hashLength).equals(checksumOf(key, kept));
    if (!isWhole) return undefined;
    this.#used.set(key, kept);
    return kept;
  }

  put(key: string, kept: Uint8Array): void {
    this.#isChanged = true;
    this.#used.set(key, kept);
  }

  /**
   * Writes what was taken or put since it was opened, and forgets the rest. The file appears whole or not at all; where
   * nothing can be written, the next build has more to read, which is no reason to stop this one.
   */
  async close(): Promise<void> {
    if (!this.#isChanged && this.#used.size === this.#found.size) return;
    const unfinished = `${this.#path}.${randomUUID()}`;
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await writeFile(unfinished, Buffer.concat([...this.#used].flatMap(writeEntry)));
      await rename(unfinished, this.#path);
    } catch {
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
  }
}

/** The entries of a file by their keys, as far as it is one of ours. */
function readEntries(bytes: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>();
  for (let at = 0; at + headLength <= bytes.length;) {
    const end = at + headLength + bytes.readUInt32LE(at + 2 * hashLength);
    if (end > bytes.length) break;
    entries.set(bytes.toString('hex', at, at + hashLength), bytes.subarray(at, end));
    at = end;
  }
  return entries;
}

function writeEntry([key, kept]: [string, Uint8Array]): Uint8Array[] {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(kept.length);
  return [Buffer.from(key, 'hex'), checksumOf(key, kept), length, kept];
}

function checksumOf(key: string, kept: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(kept).digest();
}
