import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test.each([
  ['never closed', '**The ferry returned today.', '<p>The ferry returned today.</p>'],
  ['closed', '**The ferry returned** today.', '<p><strong>The ferry returned</strong> today.</p>'],
  [
    'closed on the next line',
    '**The ferry\nreturned** today.',
    '<p><strong>The ferry\nreturned</strong> today.</p>',
  ],
  ['a name of a program', '**kwargs', '<p>**kwargs</p>'],
])('stars at the start of a paragraph: %s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});
