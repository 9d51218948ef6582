import { expect, test } from 'vitest';
import { htmlOf, partsOf } from '../../test-context.ts';

test('films of Velog are cards', () => {
  expect(partsOf('embed', '!youtube[dQw4w9WgXcQ]')).toHaveLength(1);
});

test('a moment of Discourse is a day and an hour', () => {
  expect(htmlOf('At [date=2024-05-06 time=07:08:00 timezone="Europe/Oslo"].')).toBe(
    '<p>At 2024-05-06 07:08.</p>',
  );
});
