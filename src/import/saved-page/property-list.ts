/**
 * A binary property list, of which one object is read at a time: objects may share others, and packages that read all at
 * once write each out as often as it is shared.
 *
 * Format: https://github.com/apple-oss-distributions/CF/blob/main/CFBinaryPList.c
 */
export class PropertyList {
  readonly #bytes: Buffer;
  readonly #offsetSize: number;
  readonly #referenceSize: number;
  readonly #offsets: number;
  /** Its outermost object. */
  readonly top: number;

  /** @throws RangeError here and below, where the bytes do not fit together */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const trailer = this.#bytes.length - trailerLength;
    this.#offsetSize = this.#bytes.readUInt8(trailer + 6);
    this.#referenceSize = this.#bytes.readUInt8(trailer + 7);
    this.top = this.#number(trailer + 16, 8);
    this.#offsets = this.#number(trailer + 24, 8);
  }

  /** @returns the objects of a dictionary by their keys; empty if it is none */
  dictionary(object: number): Map<string, number> {
    const { kind, start, length } = this.#open(object);
    if (kind !== kinds.dictionary) return new Map();
    if (length > mostKeys) throw new RangeError('a dictionary has too many keys');
    return new Map(
      this.#references(start, length).map((key, at) => [
        this.text(key) ?? '',
        this.#number(start + (length + at) * this.#referenceSize, this.#referenceSize),
      ]),
    );
  }

  /** @returns the objects of an array; empty if it is none */
  array(object: number): number[] {
    const { kind, start, length } = this.#open(object);
    if (kind !== kinds.array) return [];
    if (length > mostItems) throw new RangeError('an array has too many items');
    return this.#references(start, length);
  }

  text(object: number): string | undefined {
    const { kind, start, length } = this.#open(object);
    if (length > longestText) return undefined;
    if (kind === kinds.ascii) return this.#slice(start, length).toString('latin1');
    // Big-endian.
    if (kind === kinds.utf16)
      return Buffer.from(this.#slice(start, 2 * length))
        .swap16()
        .toString('utf16le');
    return undefined;
  }

  data(object: number): Uint8Array | undefined {
    const { kind, start, length } = this.#open(object);
    return kind === kinds.data ? this.#slice(start, length) : undefined;
  }

  #open(object: number): { kind: number; start: number; length: number } {
    const at = this.#number(this.#offsets + object * this.#offsetSize, this.#offsetSize);
    const marker = this.#bytes.readUInt8(at);
    const [kind, length] = [marker >> 4, marker & 15];
    if (length < 15) return { kind, start: at + 1, length };
    // A long one has its length as a number behind the marker.
    const size = 2 ** (this.#bytes.readUInt8(at + 1) & 15);
    return { kind, start: at + 2 + size, length: this.#number(at + 2, size) };
  }

  #references(start: number, length: number): number[] {
    return Array.from({ length }, (_, at) =>
      this.#number(start + at * this.#referenceSize, this.#referenceSize),
    );
  }

  /** Big-endian; of eight bytes the lower six hold any size that there can be. */
  #number(at: number, size: number): number {
    return size === 8 ? this.#bytes.readUIntBE(at + 2, 6) : this.#bytes.readUIntBE(at, size);
  }

  #slice(start: number, length: number): Buffer {
    if (start + length > this.#bytes.length) throw new RangeError('it ends too soon');
    return this.#bytes.subarray(start, start + length);
  }
}

const trailerLength = 32;
/** What is shared many times must be short; pages have far less. */
const mostKeys = 100;
const mostItems = 20_000;
/** In UTF-16 code units. */
const longestText = 10_000;
const kinds = { data: 4, ascii: 5, utf16: 6, array: 10, dictionary: 13 };
