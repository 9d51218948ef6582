import { expect, test } from 'vitest';
import { messagesOn, render } from '../../test-context.ts';

const markdown = `[a]: http://x.example/${'y'.repeat(40_000)}\n\n${'[a] x\n\n'.repeat(5000)}`;

test('a definition that is used often does not write out gigabytes; its words stay, and it is told once', () => {
  const { body, text } = render(markdown);
  const length = body.reduce((sum, part) => sum + (part.kind === 'html' ? part.html.length : 0), 0);
  expect(length).toBeLessThan(2_000_000);
  expect(text.match(/a x/g)).toHaveLength(5000);
  expect(messagesOn(markdown)).toEqual([expect.stringMatching(/limit .*shown as their words/)]);
});
