import { expect, test } from 'vitest';
import { sumOfWords } from './shown-words.ts';

const page =
  '<html><head><title>T</title></head><body class="a > b"><p>One &amp; <b>two</b></p></body></html>';

test.each([
  ['other spaces', page.replace('<b>', '\n <b>')],
  ['other references to characters', page.replace('&amp;', '&#38;')],
  ['other attributes', page.replace('class="a > b"', 'class=a')],
  ['another head', page.replace('<title>T', '<title>U')],
  [
    'a script, a style and a comment',
    page.replace('</body>', '<script>x < 1</script><style>y</style><!-- z --></body>'),
  ],
])('the words of a page with %s are the same', (_, other) => {
  expect(sumOfWords(other)).toBe(sumOfWords(page));
});

test('a changed word is another sum', () => {
  expect(sumOfWords(page.replace('two', 'ten'))).not.toBe(sumOfWords(page));
});
