import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test.each([
  [
    'on a line of its own',
    '<!-- never\n\nmore **words**',
    '<p>never</p>\n<p>more <strong>words</strong></p>',
  ],
  ['within a line', 'X <!-- never', '<p>X never</p>'],
  ['behind one that ends', '<!-- a --> b\n\n<!-- c', '<p>b</p>\n<p>c</p>'],
  ['code', 'a `<!--` b', '<p>a <code>&lt;!--</code> b</p>'],
])('a comment that nothing ends hides nothing, and its sign is not shown: %s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});

test.each([
  [
    'closed',
    '<![CDATA[The **ferry** is late.]]>\n\nb',
    '<p>The <strong>ferry</strong> is late.</p>\n<p>b</p>',
  ],
  ['not closed', 'a <![CDATA[b\n\nc', '<p>a b</p>\n<p>c</p>'],
])('what a feed marks as text is text: %s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});
