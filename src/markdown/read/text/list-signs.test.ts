import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

const list = '<ul>\n<li>A plan</li>\n<li>A letter</li>\n</ul>';

test.each([
  ['a middle dot and wide spaces, as Word has them', '·\u00A0\u00A0 A plan\n\n·\u00A0\u00A0 A letter'],
  ['a sign behind that of the list', '- · A plan\n- • A letter'],
  ['spaces that do not break', '*\u00A0A plan\n*\u00A0A letter'],
])('a list with %s is one', (_, markdown) => {
  expect(
    htmlOf(markdown)
      .replace(/<\/?p>\n?/g, '')
      .replace(/<li>\n/g, '<li>'),
  ).toBe(list);
});

test('a heading behind a space that does not break is one', () => {
  expect(htmlOf('Text\n\n##\u00A0What next', { title: 'x' })).toBe('<p>Text</p>\n<h2>What next</h2>');
});

test('a line that begins with a dash and such a space may be a dialogue', () => {
  expect(htmlOf('-\u00A0Oui.\n\n-\u00A0Non.')).not.toContain('<li>');
});
