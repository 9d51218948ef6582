import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test('words that a column parted are whole, and keep the hyphen that they have elsewhere', () => {
  const text =
    'The coun-\ncil closed the har-\nbour bridge. The well-\nknown quay and its boat-\nand train-yard stay. A well-known ferry-\nman rows the state-\nof-the-art boat.';
  expect(htmlOf(text).replaceAll('\n', ' ')).toBe(
    '<p>The council closed the harbour bridge. The well-known quay and its boat- and train-yard stay. A well-known ferryman rows the state-of-the-art boat.</p>',
  );
});

test.each([
  'The well-\nknown quay and the old-\nfashioned boat.',
  '```\na well-\nknown b well-\nknown c well-\nknown\n```',
])('few hyphens at the ends of lines may stand there, and code stays: %j', (markdown) => {
  expect(htmlOf(markdown)).not.toMatch(/wellknown|oldfashioned/);
});
