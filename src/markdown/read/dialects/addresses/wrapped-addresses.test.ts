import { expect, test } from 'vitest';
import { wrappedAddresses } from './wrapped-addresses.ts';

// Work inside a regular expression is not counted in `growth.test.ts`. Read with no bound, this takes half a minute.
test('addresses that go on without a space cost little', { timeout: 5000 }, () => {
  const text = `${'](a(b)'.repeat(60_000)}-\n`;
  expect(wrappedAddresses(text)).toBe(text);
});
