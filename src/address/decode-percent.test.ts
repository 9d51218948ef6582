import { expect, test } from 'vitest';
import { decodePercent } from './decode-percent.ts';

test.each([
  ['caf%C3%A9', 'café'],
  ['100%', '100%'],
  ['%E0%A4%A', '%E0%A4%A'],
])('%s is %s', (text, meant) => {
  expect(decodePercent(text)).toBe(meant);
});
