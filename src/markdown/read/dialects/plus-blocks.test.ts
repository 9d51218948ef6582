import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test.each([
  ['notes', '!!!danger Thin ice\nWalk round.\n!!!', ['Thin ice', 'Walk round.']],
  ['notes of no sort', '!!! Thin ice\nWalk round.\n!!!', ['Thin ice', 'Walk round.']],
  [
    'tabs',
    '+++ Night\nClosed.\n+++ Day\nOpen.\n+++',
    ['<strong>Night</strong>', 'Closed.', '<strong>Day</strong>'],
  ],
  ['tabs of code', '+++ Night\n```\nx\n```\n+++', ['<strong>Night</strong>', '<code>x']],
  ['columns', '||| Left\nOne.\n||| Right\nTwo.\n|||', ['<strong>Left</strong>', '<strong>Right</strong>']],
  ['panels', '==- More\nHidden.\n===\n\nText', ['<strong>More</strong>', 'Hidden.', '<p>Text</p>']],
  [
    'links',
    '[!ref The ferry](/ferry.md) [!badge variant="info" text="New"] [!button text="Go"](/go)',
    ['The ferry', 'New', 'Go'],
  ],
])('%s of Retype and Outline show no signs', (_, markdown, words) => {
  const html = htmlOf(markdown);
  for (const word of words) expect(html).toContain(word);
  expect(html).not.toMatch(/!!!|\+\+\+|\|\|\||==|\[!|variant|text=/);
});

test.each([
  ['one sign that nothing ends', '+++ is more', '<p>+++ is more</p>'],
  ['code', '```\n+++ a\nb\n+++\n```', '<pre tabindex="0"><code>+++ a\nb\n+++\n</code></pre>'],
])('%s stays as it is', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});
