import { h } from 'hastscript';
import { VFile } from 'vfile';
import { describe, expect, test, vi } from 'vitest';
import { htmlOf, testContext } from '../../test-context.ts';
import { links } from './links.ts';

const attributes = 'rel="external noopener" referrerpolicy="no-referrer"';
const source = 'https://news.example/2017/story.html';

describe('a dead link becomes its text', () => {
  test.each([
    ['an empty fragment', '[the agency](#)'],
    ['nothing', '[the agency]()'],
    ['a fragment', '[the agency](#part-2)'],
    ['a script', '[the agency](javascript:void(0))'],
    ['a script in raw HTML', '<a href="JaVaScRiPt:alert(1)">the agency</a>'],
    ['a blank page', '[the agency](about:blank)'],
    ['a file', '[the agency](file:///etc/passwd)'],
    ['an address without a host', '[the agency](https://)'],
    ['a relative address of an unknown page', '[the agency](/2017/other)'],
    ['an anchor', '<a name="x">the agency</a>'],
  ])('%s', (_, markdown) => {
    expect(htmlOf(markdown)).toBe('<p>the agency</p>');
  });
});

describe('a link out says nothing of its reader', () => {
  test.each([
    ['keeps its address', 'https://e.example/a?b=1&c=%20#d', 'https://e.example/a?b=1&amp;c=%20#d'],
    ['loses what tracks', 'https://e.example/?utm_source=x&b=%7e&fbclid=1', 'https://e.example/?b=%7e'],
    [
      'loses a query that only tracks',
      'https://e.example/a?utm_source=x&gclid=2#top',
      'https://e.example/a#top',
    ],
    [
      'keeps what only looks like tracking',
      'https://e.example/?utmost=1&ref=2',
      'https://e.example/?utmost=1&amp;ref=2',
    ],
    ['is resolved against its source', '../photos/?at_medium=x&y=2', 'https://news.example/photos/?y=2'],
    ['takes the scheme of its source', '//e.example/x', 'https://e.example/x'],
  ])('%s', (_, written, href) => {
    expect(htmlOf(`[a](${written})`, { source })).toBe(`<p><a href="${href}" ${attributes}>a</a></p>`);
  });
});

test('an address of mail or of a telephone stays, without attributes for the web', () => {
  expect(htmlOf('[a](mailto:a@b.example) [b](tel:+4930123)')).toBe(
    '<p><a href="mailto:a@b.example">a</a> <a href="tel:+4930123">b</a></p>',
  );
});

test('a link without a text shows the host it leads to', () => {
  expect(htmlOf('[](https://www.e.example/long/path) x')).toContain('>e.example</a> x');
});

test.each([
  ['as it is', 'https://e.example/a?b=1', true],
  ['without its scheme and last slash', '[www.e.example](https://www.e.example/)', true],
  ['decoded', 'https://e.example/%C3%A9', true],
  ['in words', '[e.example](https://e.example/a)', false],
])('paper is told where the words of a link are its address: %s', (_, markdown, isTold) => {
  expect(htmlOf(markdown).includes(' class="address"')).toBe(isTold);
});

test.each([
  ['on the next line', '- [A *day*](https://e.example/a)\n  [**A day**](https://e.example/a)'],
  ['in the same line', '- [A day](https://e.example/a) [A day.](https://e.example/a)'],
])('a link that says again what the one before it says is shown once: %s', (_, markdown) => {
  expect(htmlOf(markdown).match(/<a /g)).toHaveLength(1);
});

test('links of other words or to other pages stay', () => {
  const markdown = '[One](https://e.example/a) [Two](https://e.example/a) [Two](https://e.example/b)';
  expect(htmlOf(markdown).match(/<a /g)).toHaveLength(3);
});

test.each([
  ['lost links', '#'],
  ['links that say the same', 'https://e.example/'],
])('%s are taken out at once: each would move all that stands behind it', (_, href) => {
  const line = h(
    'p',
    Array.from({ length: 1000 }, () => h('a', { href }, 'x')),
  );
  const splice = vi.spyOn(Array.prototype, 'splice');
  links(testContext)({ type: 'root', children: [line] }, new VFile());
  const { length } = splice.mock.calls;
  splice.mockRestore();
  expect(length).toBe(0);
  expect(line.children).toHaveLength(href === '#' ? 1000 : 1);
});
