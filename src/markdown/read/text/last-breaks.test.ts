import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test.each([
  ['of a paragraph', 'First.\\\n\nNext \\', '<p>First.</p>\n<p>Next</p>'],
  [
    'of a paragraph above a list',
    'So far: \\\n1. a\\\n2. b',
    '<p>So far:</p>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>',
  ],
  ['of a quotation', '> Words.\\\n>\n> More.', '<blockquote><p>Words.</p>\n<p>More.</p>\n</blockquote>'],
  [
    'of parts of a page that Pandoc converted, which are no notes',
    '::: {.main}\n::: byline\nBy Ida\\\n:::\n\nNext.\\\n\n\\\n:::',
    '<p>By Ida</p>\n<p>Next.</p>',
  ],
  ['alone between paragraphs', 'First.\n\n\\\n\nNext.', '<p>First.</p>\n<p>Next.</p>'],
])('the sign of a break at the end %s is not shown', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});

test.each([
  ['within a paragraph it is a break', 'One\\\ntwo', '<p>One<br>\ntwo</p>'],
  ['behind a drive it stays', 'It is in C:\\\n\nNext', '<p>It is in C:\\</p>\n<p>Next</p>'],
  ['in code it stays', '    a \\\n\nNext', '<pre tabindex="0"><code>a \\\n</code></pre>\n<p>Next</p>'],
])('%s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});

test('a path keeps its end', () => {
  expect(htmlOf('Copy it to \\\\\\\\quay\\ferry\\\n\nNext')).toContain('ferry\\');
});
