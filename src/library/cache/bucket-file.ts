import { hash } from 'node:crypto';
import { CachedBytes, type OpenFile, readPart } from './cached-bytes.ts';
import { type CachedReading, lateParts, type LatePart } from './cached-reading.ts';

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

/** Key and seal in hexadecimal. */
export interface Entry {
  key: string;
  seal: string;
  cached: CachedReading;
  /** Where its facts begin in the file that it was read from. */
  start: number;
}

/** The entries of a file by their keys, as far as they are as they were written. */
export function readEntries(file: OpenFile): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const end = readPart({ file, start: 0, length: numberLength }).readUInt32LE();
  const bytes = readPart({ file, start: 0, length: end });
  for (let at = numberLength; at + headLength <= end;) {
    const start = at + headLength;
    const sumAt = (place: number) => bytes.toString('hex', at + place, at + place + hashLength);
    const numberAt = (place: number) => bytes.readUInt32LE(at + placesAt + place * numberLength);
    const length = numberAt(2 * lateParts.length);
    if (start + length > end) break;
    if (sumAt(0) === hash('sha256', bytes.subarray(at + hashLength, start + length))) {
      const facts = new CachedBytes(bytes.subarray(start, start + length));
      const late = lateParts.map((_, which): LatePart => {
        const place = { file, start: numberAt(2 * which), length: numberAt(2 * which + 1) };
        return { bytes: new CachedBytes(place), sum: sumAt(sumsAt + which * hashLength) };
      });
      const [terms, long] = late as [LatePart, LatePart];
      const [key, seal] = [sumAt(hashLength), sumAt(2 * hashLength)];
      entries.set(key, { key, seal, cached: { facts, terms, long }, start });
    }
    at = start + length;
  }
  return entries;
}

/**
 * A file of entries.
 *
 * @returns also what to do when it is written: frees the memory that they take
 */
export function writeEntries(entries: Entry[]): { bytes: Uint8Array; moveTo: (file: OpenFile) => void } {
  let at = numberLength;
  const starts = entries.map(({ cached }) => {
    const start = at + headLength;
    at = start + cached.facts.length;
    return start;
  });
  const end = at;
  const lateStarts = entries.map((): number[] => []);
  for (const name of lateParts) {
    for (const [index, { cached }] of entries.entries()) {
      lateStarts[index]?.push(at);
      at += cached[name].bytes.length;
    }
  }
  const heads = entries.flatMap((entry, index) => writeEntry(entry, lateStarts[index] as number[]));
  const late = lateParts.flatMap((name) => entries.map(({ cached }) => cached[name].bytes.read()));
  return {
    bytes: Buffer.concat([numbers(end), ...heads, ...late]),
    moveTo: (file) => {
      for (const [index, { cached }] of entries.entries()) {
        cached.facts.moveTo(file, starts[index] as number);
        for (const [which, name] of lateParts.entries())
          cached[name].bytes.moveTo(file, lateStarts[index]?.[which] as number);
      }
    },
  };
}

function writeEntry({ key, seal, cached }: Entry, lateStarts: number[]): Uint8Array[] {
  const late = lateParts.map((name) => cached[name]);
  const places = late.flatMap(({ bytes }, which) => [lateStarts[which] as number, bytes.length]);
  const summed = Buffer.concat([
    Buffer.from([key, seal, ...late.map(({ sum }) => sum)].join(''), 'hex'),
    numbers(...places, cached.facts.length),
    cached.facts.read(),
  ]);
  return [hash('sha256', summed, 'buffer'), summed];
}

function numbers(...values: number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * numberLength);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * numberLength);
  return bytes;
}
