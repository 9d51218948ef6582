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

/** Bytes that are in memory first, and later only in a file. */
export class KeptBytes {
  #bytes: Uint8Array | undefined;
  #place: { file: OpenFile; start: number; length: number } | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws Error if the disk fails */
  read(): Uint8Array {
    if (this.#bytes) return this.#bytes;
    const { file, start, length } = this.#place as { file: OpenFile; start: number; length: number };
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
      const count = readSync(file.descriptor, bytes, done, length - done, start + done);
      if (count === 0) throw new Error('a file of readings was cut off; do it again');
      done += count;
    }
    return bytes;
  }

  /** Frees the memory: the same bytes are in this file, from `start` on. */
  moveTo(file: OpenFile, start: number): void {
    this.#place = { file, start, length: this.read().length };
    this.#bytes = undefined;
  }
}
