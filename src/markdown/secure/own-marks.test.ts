import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../test-html.ts';
import { ownMarks } from './own-marks.ts';
import { trustedMark } from '../own-characters.ts';

function marked(tree: Root): string {
  ownMarks()(tree);
  return toHtml(tree);
}

describe('names and ids from untrusted HTML are removed', () => {
  test.each([
    ['an id', '<p id="location">x</p>'],
    ['an id that looks like one of ours', '<p id="note-fn-1">x</p>'],
    ['a name', '<p name="forms">x</p>'],
    ['data for scripts', '<p data-footnotes data-src="y">x</p>'],
    ['words for screen readers alone', '<p aria-label="y" aria-hidden="true">x</p>'],
    ['our own mark, for references to it are read as another character', '<p id="&#xD800;fn-1">x</p>'],
  ])('%s', (_, html) => {
    expect(marked(fromHtml(html) as Root)).toBe('<p>x</p>');
  });
});

test.each([
  ['data that is no picture', '<img src="data:text/html,x">', '<img>'],
  [
    'data that is a picture stays',
    '<img src="data:image/png;base64,AA==">',
    '<img src="data:image/png;base64,AA==">',
  ],
])('%s', (_, html, expected) => {
  expect(marked(fromHtml(html) as Root)).toBe(expected);
});

test('notes that our own code made are numbered, and lead there and back', () => {
  const call = (label: string) =>
    h('a', { href: `#${trustedMark}fn-${label}`, id: `${trustedMark}fnref-${label}` }, '1');
  const tree = h(null, [
    h('p', [call('constructor'), call('constructor')]),
    h('section', [
      h('h2', { className: [trustedMark] }, 'Notes'),
      h('li', { id: `${trustedMark}fn-constructor` }, [
        h('a', { href: `#${trustedMark}fnref-constructor`, ariaLabel: 'Back' }, '↩'),
        h('a', { href: `#${trustedMark}fnref-constructor-2`, ariaLabel: 'Back' }, '↩'),
      ]),
    ]),
  ]);
  const html = marked(tree);
  expect(html).not.toContain(trustedMark);
  expect(html).not.toContain('constructor');
  expect(html).toContain('<a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="">1</a>');
  expect(html).toContain('<a href="#note-fn-1" id="note-fnref-1-2" data-footnote-ref="">1</a>');
  expect(html).toContain('<section data-footnotes=""><h2 id="note-label">Notes</h2><li id="note-fn-1">');
  expect(html).toContain('<a href="#note-fnref-1-2" aria-label="Back" data-footnote-backref="">');
});
