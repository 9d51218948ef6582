import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test.each([
  [
    'a page is a link that the library resolves',
    'See [[A page]].',
    'See <a href="#article-A%20page">A page</a>.',
  ],
  [
    'a page with words is its words',
    'See [[A page|the words]].',
    'See <a href="#article-A%20page">the words</a>.',
  ],
  [
    'a part of a page is the part',
    'See [[A page#The part]].',
    'See <a href="#article-A%20page">The part</a>.',
  ],
  ['a file that is no picture is its name', 'See ![[paper.pdf]].', 'See paper.pdf.'],
  [
    'a note that is shown in another is a link to it',
    'See ![[A page#^step]].',
    'See <a href="#article-A%20page">A page</a>.',
  ],
  ['brackets which are no link stay', 'a [[ b ]', 'a [[ b ]'],
  ['not in code', '`[[a]]`', '<code>[[a]]</code>'],
])('%s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(`<p>${html}</p>`);
});
