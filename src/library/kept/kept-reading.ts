import { hash } from 'node:crypto';
import type { KeptBytes } from './kept-bytes.ts';

/** What is kept apart: a build without changes needs none of it. */
export const lateParts = ['terms', 'long'] as const;

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
    return isWhole(read, sum) ? read : undefined;
  } catch {
    return undefined;
  }
}

export function isWhole(bytes: Uint8Array, sum: string): boolean {
  return hash('sha256', bytes) === sum;
}
