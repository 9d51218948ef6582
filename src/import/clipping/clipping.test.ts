import { expect, test } from 'vitest';
import { clipping } from './clipping.ts';

test.for([0, 1, 2])(
  'a long file whose start ends within a letter, %i bytes later, is recognised',
  (later) => {
    const bytes = Buffer.from(`---\ntitle: ${'a'.repeat(later)}\n---\n${'橋'.repeat(100)}`);
    const start = bytes.subarray(0, 200);
    const input = { name: 'a.md', size: bytes.length, start, read: () => Promise.resolve(bytes) };
    expect(clipping.recognises(input)).toBe(true);
  },
);
