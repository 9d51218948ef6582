import { expect, test } from 'vitest';
import { htmlOf } from '../test-context.ts';

const long = 'The harbour office has decided that the old crane stays on the quay.';

test.each([
  ['the same twice', `${long}\n\n${long}\n\nText`, `<p>${long}</p>\n\n<p>Text</p>`],
  ['the headline', `Crane **stays**\n\nText`, '<p>Text</p>'],
  ['the headline alone', 'Crane stays', '<p>Crane stays</p>'],
  ['the headline as a sentence', 'Crane stays.\n\nText', '<p>Crane stays.</p>\n<p>Text</p>'],
  ['a refrain', 'O crane.\n\nO crane.', '<p>O crane.</p>\n<p>O crane.</p>'],
  ['more than twice', `${long}\n\n${long}\n\n${long}`, `<p>${long}</p>\n<p>${long}</p>\n<p>${long}</p>`],
  ['the same farther down', `${long}\n\nText\n\n${long}`, `<p>${long}</p>\n<p>Text</p>\n<p>${long}</p>`],
])('what was left twice is said once: %s', (_, markdown, html) => {
  expect(htmlOf(markdown, { title: 'Crane stays' }).trim()).toBe(html);
});

test('the same words that lead elsewhere are both said', () => {
  const html = htmlOf(`[${long}](https://a.example)\n\n[${long}](https://b.example)`);
  expect(html).toContain('a.example');
  expect(html).toContain('b.example');
});
