import { closeSync, openSync, readSync } from 'node:fs';

/** An open file. It can be read even when another file has taken its path; it is closed when nothing refers to it. */
export class OpenFile {
  readonly descriptor: number;

  /** @throws Error if it cannot be opened */
  constructor(path: string) {
    this.descriptor = openSync(path, 'r');
    closing.register(this, this.descriptor);
  }

  /** @throws Error if the file ends before, or the disk fails */
  read(start: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
      const count = readSync(this.descriptor, bytes, done, length - done, start + done);
      if (count === 0) throw new Error('a file of readings was cut off; do it again');
      done += count;
    }
    return bytes;
  }
}

const closing = new FinalizationRegistry<number>(closeSync);

/** Where some bytes are in a file. */
interface Place {
  file: OpenFile;
  start: number;
  length: number;
}

/** Bytes in memory or in a file. */
export class KeptBytes {
  #at: Uint8Array | Place;

  constructor(at: Uint8Array | Place) {
    this.#at = at;
  }

  get length(): number {
    return this.#at.length;
  }

  /** @throws Error if the disk fails */
  read(): Uint8Array {
    const at = this.#at;
    return at instanceof Uint8Array ? at : at.file.read(at.start, at.length);
  }

  /** Frees the memory: the same bytes are in this file, from `start` on. */
  moveTo(file: OpenFile, start: number): void {
    this.#at = { file, start, length: this.length };
  }
}
