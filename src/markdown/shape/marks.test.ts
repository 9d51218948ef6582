import { expect, test } from 'vitest';
import { htmlOf } from '../test-context.ts';

test.each([
  ['two signs highlight', 'a ==b== c', 'a <mark>b</mark> c'],
  ['across inline elements', '==a *b* c==', '<mark>a <em>b</em> c</mark>'],
  ['twice in one line', '==a== and ==b==', '<mark>a</mark> and <mark>b</mark>'],
  ['a comparison stays', 'if a == b or b == c', 'if a == b or b == c'],
  ['a sign that is never closed stays', '==a b', '==a b'],
  ['nothing to highlight stays', 'a ==== b', 'a ==== b'],
  ['not in code', '`==a==`', '<code>==a==</code>'],
  ['not across the end of an element', '*==a* b==', '<em>==a</em> b=='],
])('%s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(`<p>${html}</p>`);
});
