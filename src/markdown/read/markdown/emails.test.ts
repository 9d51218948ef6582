import { expect, test } from 'vitest';
import { htmlOf, messagesOn } from '../../test-context.ts';

const link = '<a href="mailto:desk@paper.example">desk@paper.example</a>';

test.each([
  ['an address is a link', 'Write to desk@paper.example.', `Write to ${link}.`],
  [
    'one behind "mailto:" is one with it',
    'mailto:desk@paper.example',
    '<a href="mailto:desk@paper.example" class="address">mailto:desk@paper.example</a>',
  ],
  [
    'underscores in a name are no emphasis',
    'the_news_desk@paper.example',
    '<a href="mailto:the_news_desk@paper.example">the_news_desk@paper.example</a>',
  ],
  ['one in bold is bold', '**desk@paper.example**', `<strong>${link}</strong>`],
  ['one in code stays code', '`desk@paper.example`', '<code>desk@paper.example</code>'],
  ['the sign alone is text', 'desk@paper, @paper', 'desk@paper, @paper'],
])('%s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(`<p>${html}</p>`);
});

test('what is said of words beside an address names their line', () => {
  expect(messagesOn('First.\n\ndesk@paper.example and[^1]')).toEqual([
    expect.stringMatching(/^3:1 missing-note /),
  ]);
});
