import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test.each([
  [
    'an address in angle brackets is one in a block of HTML, too',
    '<div>(<span>Source:</span> <https://e.example/a?b=1&c=2>)</div>',
    '(Source: <a href="https://e.example/a?b=1&amp;c=2" rel="external noopener" referrerpolicy="no-referrer" class="address">https://e.example/a?b=1&amp;c=2</a>)',
  ],
  [
    'so is one of mail',
    '<div>Write to <desk@e.example>.</div>',
    'Write to <a href="mailto:desk@e.example">desk@e.example</a>.',
  ],
])('%s', (_, markdown, words) => {
  expect(htmlOf(markdown)).toContain(words);
});

test('in code it stands as it was written', () => {
  expect(htmlOf('<pre>See <b>x</b> <https://e.example/></pre>')).not.toContain('href');
});
