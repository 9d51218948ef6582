import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test('the text of a newsletter has headings and rules', () => {
  const dashes = '-'.repeat(60);
  const html = htmlOf(
    `Dear *|FNAME|*,\n\n** The quay\n${dashes}\nIt is old.\n${'='.repeat(60)}\n** unsubscribe (https://e.example/u)`,
  );
  expect(html).toContain('<p>Dear ,</p>');
  expect(html).toContain('<h2>The quay</h2>\n<p>It is old.</p>\n<hr>\n<p>unsubscribe (');
});

test.each([
  ['words', '=> https://e.example/a The ferry', '>The ferry</a>'],
  ['none', '=> https://e.example/a', '>https://e.example/a</a>'],
])('a link of Gemini with %s is one', (_, markdown, html) => {
  expect(htmlOf(markdown)).toContain(html);
});

test.each(['=> so it ends', '|*A*|'])('%s is text', (words) => {
  expect(
    htmlOf(words)
      .replace(/&gt;/g, '>')
      .replace(/<[^>]+>/g, ''),
  ).toContain(words.replace(/\*A\*/, 'A'));
});
