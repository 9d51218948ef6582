import { expect, test } from 'vitest';
import { page, sentence, text } from './test-page.ts';

test.each([
  ['how a font of icons calls a sign', '<i class="material-icons">expand_more</i>', 'expand_more'],
  ['the letter for which such a font has a sign', '<span class="icon icon-white">S</span>', 'S The'],
  ['the control of a wiki', '<span class="mw-editsection">[<a href="/edit?a=1">edit</a>]</span>', 'edit'],
  ['what a quotation mark is called to those who hear it', '<span class="endquote">End quote</span>', 'End'],
])('a body is without %s', (_, sign, words) => {
  const { body } = page(
    `<article><h1>A shorter night</h1>${text}<h2>${sign} The hours</h2><p>${sentence.repeat(2)}</p></article>`,
  );
  expect(body).toContain('## The hours');
  expect(body).not.toContain(words);
});

test('a word in an element that is called an icon stays, if it says more', () => {
  const { body } = page(
    `<article><h1>A shorter night</h1>${text}<p>Six <span class="icon">hours at sea</span>. ${sentence}</p></article>`,
  );
  expect(body).toContain('Six hours at sea.');
});
