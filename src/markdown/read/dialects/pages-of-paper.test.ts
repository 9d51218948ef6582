import { expect, test } from 'vitest';
import { htmlOf, messagesOn } from '../../test-context.ts';

test.each([
  ['the number of a page', `One.\n\n{1}${'-'.repeat(48)}\n\nTwo.`, '<p>One.</p>\n<p>Two.</p>'],
  [
    'a picture',
    'One.\n\n**==> picture [234 x 156] intentionally omitted <==**\n\n**----- Start of picture text -----**<br>\nQuay<br>\n**----- End of picture text -----**<br>\n\nTwo.',
    '<p>One.</p>\n<p>Quay</p>\n<p>Two.</p>',
  ],
  ['signs of a list', '(cid:127) One\n(cid:127) Two', '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>'],
  ['code', '`{1}----`', '<p><code>{1}----</code></p>'],
])('of what a program wrote for %s, nothing but words stays', (_, markdown, html) => {
  expect(htmlOf(markdown).replace(/<br>\n?(?=<\/p>)/, '')).toBe(html);
});

test('pictures that were left out are told once', () => {
  const line = '**==> picture [2 x 1] intentionally omitted <==**\n\n';
  expect(messagesOn(line + line)).toEqual([
    '1:1 lost-picture pictures were left out when this was read from PDF',
  ]);
});
