import { describe, expect, test } from 'vitest';
import { findListAtEnd } from './find-list-at-end.ts';

const hrefs = (markdown: string) => findListAtEnd(markdown)?.entries.map(({ href, text }) => href ?? text);

describe('the list at the end of a text', () => {
  test.each([
    ['of links', 'A.\n\n- [a](b)\n- [c](d.md) why\n', ['b', 'd.md']],
    ['of ids, numbered', '1. a-b\n2. *c*\n', ['a-b', 'c']],
    ['of addresses', '- https://a.example/b\n', ['https://a.example/b']],
    ['of names', '- [[A b|c]]\n', ['#article-A%20b']],
    ['above what links and notes mean', '- [a](b)\n\n[x]: https://x.example/\n', ['b']],
    ['with a line that is neither', '- [a](b)\n- some words\n', ['b', 'some words']],
  ])('%s', (_, markdown, expected) => {
    expect(hrefs(markdown)).toEqual(expected);
  });

  test.each([
    ['is text if no item is a link or one word', '- for one reason\n- see [here](b)\n'],
    ['is text with more text below', '- [a](b)\n\nMore.\n'],
    ['is not looked for in code', '```\n- [a](b)\n```\n'],
    ['may be missing', 'A.\n'],
  ])('%s', (_, markdown) => {
    expect(findListAtEnd(markdown)).toBeUndefined();
  });

  test('has lines and places', () => {
    expect(findListAtEnd('\n\nA.\n\n- [a](b)\n\n  more\n- c\n')).toEqual({
      entries: [
        { text: 'a', href: 'b', line: 5, column: 1 },
        { text: 'c', line: 8, column: 1 },
      ],
      from: 5,
      to: 8,
    });
  });

  test('is whole, however long', () => {
    const { entries, from, to } = findListAtEnd(`A.\n\n${'- [a](b)\n'.repeat(5000)}`) ?? {};
    expect([entries?.length, from, to]).toEqual([5000, 3, 5002]);
  });
});
