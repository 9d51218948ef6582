import { closeSync, openSync, readSync } from 'node:fs';

/** An open file. It can be read even when another file has taken its path; it is closed when nothing refers to it. */
export class OpenFile {
  readonly descriptor: number;

  /** @throws Error if it cannot be opened */
  constructor(path: string) {
    this.descriptor = openSync(path, 'r');
    closing.register(this, this.descriptor);
  }
}

const closing = new FinalizationRegistry<number>(closeSync);

/** Where some bytes are in a file. A copy is good in other threads, as long as the file is open in this one. */
export interface FilePart {
  file: Pick<OpenFile, 'descriptor'>;
  start: number;
  length: number;
}

/** @throws Error if the file ends before, or the disk fails */
export function readPart({ file, start, length }: FilePart): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length;) {
    const count = readSync(file.descriptor, bytes, done, length - done, start + done);
    if (count === 0) throw new Error('a file of readings was cut off; do it again');
    done += count;
  }
  return bytes;
}

/**
 * The same of parts that lie side by side in their files: each file is read once.
 *
 * @throws Error if a file ends before, or the disk fails
 */
export function readNeighbours(parts: readonly FilePart[]): Map<FilePart, Uint8Array> {
  const read = new Map<FilePart, Uint8Array>();
  for (const few of Map.groupBy(parts, ({ file }) => file).values()) {
    const inOrder = few.toSorted((a, b) => a.start - b.start);
    const [first, last] = [inOrder[0] as FilePart, inOrder.at(-1) as FilePart];
    const bytes = readPart({ ...first, length: last.start + last.length - first.start });
    for (const part of few) {
      const at = part.start - first.start;
      read.set(part, bytes.subarray(at, at + part.length));
    }
  }
  return read;
}

/** Bytes in memory or in a file. */
export class CachedBytes {
  #at: Uint8Array | FilePart;

  constructor(at: Uint8Array | FilePart) {
    this.#at = at;
  }

  get at(): Uint8Array | FilePart {
    return this.#at;
  }

  get length(): number {
    return this.#at.length;
  }

  /** @throws Error if the disk fails */
  read(): Uint8Array {
    const at = this.#at;
    return at instanceof Uint8Array ? at : readPart(at);
  }

  /** Frees the memory: the same bytes are in this file, from `start` on. */
  moveTo(file: OpenFile, start: number): void {
    this.#at = { file, start, length: this.length };
  }
}
