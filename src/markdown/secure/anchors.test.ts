import { describe, expect, test } from 'vitest';
import { render } from '../test-context.ts';

const html = (markdown: string) =>
  render(markdown)
    .body.map((part) => (part.kind === 'html' ? part.html : ''))
    .join('');

describe('a link within the page leads to its place, which has an id of ours', () => {
  test.each([
    ['a heading by its words', '[a](#what-it-costs)\n\n## What it costs', 'href="#section-what-it-costs"'],
    [
      'a heading as Obsidian writes it',
      '[a](#What%20it%20costs)\n\n## What it costs',
      'href="#section-what-it-costs"',
    ],
    ['a heading of another script', '[a](#цена)\n\n## Цена', 'href="#section-цена"'],
    ['an element with an id', '[a](#fn1)\n\n<p id="fn1">Note</p>', 'href="#place-1"'],
    ['an empty anchor before a paragraph', '[a](#x)\n\n<a name="x"></a>\n\nText', 'href="#place-1"'],
    ['a box', '[a](#x)\n\n<div id="x"><p>Text</p></div>', 'href="#place-1"'],
  ])('%s', (_, markdown, href) => {
    const written = html(markdown);
    expect(written).toContain(href);
    expect(written).toContain(href.replace('href="#', 'id="'));
  });

  test('two headings of the same words have two ids', () => {
    expect(html('## A\n\nx\n\n## A')).toMatch(/id="section-a"[^]*id="section-a-1"/);
  });

  test('a link to a place that is not there becomes its words', () => {
    expect(html('[a](#gone) [b](#section-gone) [c](#place-7)')).toBe('<p>a b c</p>');
  });

  test('an id that a stranger wrote never stays', () => {
    expect(html('<p id="location">x</p>\n\n<h2 id="body">y</h2>\n\n<a id="place-1">z</a>')).not.toMatch(
      /id="(?!section-y)/,
    );
  });
});
