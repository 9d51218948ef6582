import { hash } from 'node:crypto';
import type { CachedBytes } from './cached-bytes.ts';

/** What is stored behind the facts, to be read when it is asked for: a build without changes needs none of it. */
export const lateParts = ['terms', 'long'] as const;

/** What was read of an article. */
export interface CachedReading extends Record<(typeof lateParts)[number], LatePart> {
  /** What nearly every page needs. */
  facts: CachedBytes;
}

export interface LatePart {
  bytes: CachedBytes;
  /** SHA-256, in hexadecimal; see {@link readLate}. */
  sum: string;
}

/** @returns undefined if the part is damaged */
export function readLate({ bytes, sum }: LatePart): Uint8Array | undefined {
  try {
    const read = bytes.read();
    return isWhole(read, sum) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** @param sum SHA-256 of the bytes as they were written, in hexadecimal */
export function isWhole(bytes: Uint8Array, sum: string): boolean {
  return hash('sha256', bytes) === sum;
}
