import { expect, test } from 'vitest';
import { htmlOf } from '../../../test-context.ts';

test.each([
  ['money', 'It costs $\\$ 20$ million.', 'It costs $20 million.'],
  ['a share', 'It is $5 \\%$ of all.', 'It is 5% of all.'],
  ['a temperature', 'It was $20^{\\circ} \\mathrm{C}$ there.', 'It was 20°C there.'],
  ['a formula', 'So $20^{x} = y$ there.', 'So <code>20^{x} = y</code> there.'],
  ['prices', 'From $5 to $10 or \\$6.', 'From $5 to $10 or $6.'],
])('figures that were written as a formula are text: %s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(`<p>${html}</p>`);
});

test('links in brackets, as wikis have them, are no formulas', () => {
  const html = htmlOf(
    '## Past\\[[edit](https://w.example/a?title=a_b&x=1)\\]\n\nIt was built.[\\[2\\]](https://w.example/#cite_note-2)',
  );
  expect(html).not.toContain('<code>');
  expect(html).toContain('>[2]</a>');
});
