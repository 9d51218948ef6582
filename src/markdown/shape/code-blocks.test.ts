import { expect, test } from 'vitest';
import { htmlOf } from '../test-context.ts';

test('a block of code can be reached by keyboard, because its lines scroll', () => {
  expect(htmlOf('```\nlong line\n```')).toBe('<pre tabindex="0"><code>long line\n</code></pre>');
});
