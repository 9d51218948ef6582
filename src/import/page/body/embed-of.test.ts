import { expect, test } from 'vitest';
import { page, text } from '../test-page.ts';

const bodyOf = (html: string): string =>
  page(`<article><h1>A shorter night</h1>${text}${html}${text}</article>`).body;

const harbour = 'https://harbour.example';
test.each([
  ['a film', `<video controls><source src="/quay.mp4"></video>`, `<${harbour}/quay.mp4>`],
  ['a recording', `<audio src="quay.mp3"></audio>`, `<${harbour}/quay.mp3>`],
  [
    'a film of AMP with its caption',
    '<figure><amp-youtube data-videoid="abc123DEF45"></amp-youtube><figcaption>The quay.</figcaption></figure>',
    '<https://www.youtube.com/watch?v=abc123DEF45>\n\nThe quay.',
  ],
])('%s stays where it is, by its address', (_, html, kept) => {
  expect(bodyOf(html)).toContain(kept);
});

test('a stream has no address that lasts', () => {
  expect(bodyOf('<video src="blob:https://harbour.example/1"></video>')).not.toContain('blob');
});
