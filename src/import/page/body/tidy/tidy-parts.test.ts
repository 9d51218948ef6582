import { expect, test } from 'vitest';
import { page, text } from '../../test-page.ts';

const bodyOf = (html: string): string => page(`<article><h1>A shorter night</h1>${html}</article>`).body;

test.each([
  ['short sentences at the beginning', `<p>Why?</p><p>Yes, really.</p>${text}`, 'Why?\n\nYes, really.'],
  [
    'short sentences at the end',
    `${text}<p>He shrugged.</p><p>“It hurts.”</p>`,
    'He shrugged.\n\n“It hurts.”',
  ],
  ['a last section of a few words', `${text}<h2>What is in it</h2><p>Money, mostly.</p>`, 'Money, mostly.'],
  ['a signature', `${text}<p>— Holm</p>`, '— Holm'],
  [
    'a sentence with the number of a note before short ones',
    `<p>“It is late,” she said.<sup><a href="#n1">1</a></sup></p><p>Nobody waved.</p>${text}`,
    '“It is late,” she said.',
  ],
])('a body has %s', (_, html, kept) => {
  expect(bodyOf(html)).toContain(kept);
});

test('a short line that is called otherwise than the story is none of it', () => {
  const html = `${text}<p class="promo">Nobody waved.</p>`;
  expect(bodyOf(html)).not.toContain('Nobody waved.');
});
