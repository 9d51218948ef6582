import { expect, test } from 'vitest';
import { render } from '../test-context.ts';

/** Those that do not break are spaces, too. */
const textOf = (markdown: string, lang = 'en') =>
  render(markdown, { title: 'x', lang }).text.replace(/[\u00A0\u202F]/g, ' ');

test.each([
  ['a stop', 'See [the lake](https://e.example) .', 'en', 'See the lake.'],
  ['a comma', '**One** , *two* , three', 'en', 'One, two, three'],
  ['an ending', '[Ida Holm](https://e.example) ’s book', 'en', 'Ida Holm’s book'],
  ['quotation marks', 'her book " [Late](https://e.example) ", again', 'en', 'her book “Late”, again'],
  ['brackets', 'it ( [so](https://e.example) ) was', 'en', 'it (so) was'],
  ['signs of Chinese', '**湖** ：水（ [渡船](https://e.example) ），船', 'zh', '湖：水（渡船），船'],
  ['a question in English', 'is it [late](https://e.example) ?', 'en', 'is it late?'],
])('no space that a clipper made stands beside %s', (_, markdown, lang, text) => {
  expect(textOf(markdown, lang)).toBe(text);
});

test.each([
  ['a word that begins with a stop', 'for [it](https://e.example) .NET is', 'en'],
  ['dots', 'and [so](https://e.example) . . . on', 'en'],
  ['a question in French', 'est-il [tard](https://e.example) ?', 'fr'],
  ['a quotation that begins behind it', 'said [Ida](https://e.example) "no" then', 'zh'],
  ['a sign of code', '[x](https://e.example) := 1', 'en'],
])('a space stays before %s', (_, markdown, lang) => {
  expect(textOf(markdown, lang)).toBe(markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
});
