import { expect, test } from 'vitest';
import { htmlOf } from '../test-context.ts';

test('a task’s box is a character and marks its item', () => {
  expect(htmlOf('- [x] done\n- [ ] open')).toBe(
    '<ul>\n<li class="task">☑ done</li>\n<li class="task">☐ open</li>\n</ul>',
  );
});

test('a task’s box is a character, also in items with paragraphs and beside other items', () => {
  expect(htmlOf('- [x] done\n\n- plain')).toBe(
    '<ul>\n<li class="task"><p>☑ done</p>\n</li>\n<li><p>plain</p>\n</li>\n</ul>',
  );
});

test('other inputs are removed', () => {
  expect(htmlOf('<p>a<input type=text value=x></p>')).toBe('<p>a</p>');
});
