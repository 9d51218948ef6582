import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test.each([
  ['behind its word', 'One.\n\nPage 3 of 9\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
  ['between dashes', 'One.\n\n- 14 -\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
])('the number of a page %s is left out', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});

test('a sentence goes on over the numbers of pages', () => {
  const html = htmlOf('The ferry\n\n12\n\nis late. It was\n\n13\n\nlate in May.');
  expect(html.replace(/\s+/g, ' ')).toBe('<p>The ferry is late. It was late in May.</p>');
});

test.each([
  ['of parts', 'One.\n\n— 1 —\n\nTwo.\n\n— 2 —\n\nThree.', '— 2 —'],
  ['of a sum', 'The ferry holds\n\n12\n\ncars.', '<p>12</p>'],
  ['that end a story', 'One.\n\n-30-', '-30-'],
  ['between paragraphs', 'One.\n\n12\n\nTwo.\n\n13\n\nThree.', '<p>12</p>'],
])('numbers %s stay', (_, markdown, html) => {
  expect(htmlOf(markdown)).toContain(html);
});
