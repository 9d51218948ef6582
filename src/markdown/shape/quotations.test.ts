import { expect, test } from 'vitest';
import { htmlOf } from '../test-context.ts';

test.each([
  ['behind a dash, below the words', '> The sea waits.\n>\n> — Ida Holm, *pilot*', true],
  ['behind two hyphens', '> The sea waits.\n>\n> -- Ida Holm', true],
  ['behind the double dash of Japanese', '> 海は待つ。\n>\n> ——堀江', true],
  ['not where all lines are speech', '> — Where is she?\n>\n> — At sea.', false],
  ['not where it is all that is quoted', '> — Where is she?', false],
  ['not where a range of numbers begins it', '> The sea waits.\n>\n> –3 degrees', false],
  ['not in a long paragraph', `> The sea waits.\n>\n> — ${'and so on '.repeat(17)}`, false],
])('who is quoted is known %s', (_, markdown, isKnown) => {
  expect(htmlOf(markdown).includes('<p class="said-by">—')).toBe(isKnown);
});
