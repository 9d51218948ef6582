import { expect, test } from 'vitest';
import { htmlOf, messagesOn } from '../../test-context.ts';

test('notes and links of Paradox show their words, and what it takes in is told', () => {
  const markdown = [
    '@@@ index\n\n* [More](more.md)\n\n@@@\n',
    '@@@ note { title="Mind" }\n\nThin ice.\n\n@@@\n',
    'See @ref:[the ferry](ferry.md) and @scala[Foo]@java[Bar].\n',
    '@@snip [Foo.scala](/Foo.scala) { #x }',
  ].join('\n');
  const html = htmlOf(markdown);
  expect(html).toContain('Mind');
  expect(html).toContain('Thin ice.');
  expect(html).toMatch(/See (?:<a[^>]*>)?the ferry(?:<\/a>)? and FooBar\./);
  expect(html).not.toMatch(/@|More/);
  expect(messagesOn(markdown)).toContainEqual(expect.stringContaining('is filled in by a program'));
});

test.each([
  ['an account', 'Write to @ida [here](https://e.example)', '@ida '],
  ['a decorator', '@Override[x]', '@Override[x]'],
])('%s stays as it is', (_, markdown, words) => {
  expect(htmlOf(markdown)).toContain(words);
});
