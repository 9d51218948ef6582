import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test('a line of a written space parts paragraphs', () => {
  expect(htmlOf('One.\n&nbsp;\nTwo.\n&nbsp; &nbsp;\n\nThree.')).toBe(
    '<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>',
  );
  expect(htmlOf('`a`\n\n```\n&nbsp;\n```')).toContain('&amp;nbsp;');
});
